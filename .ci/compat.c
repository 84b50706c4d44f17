#ifdef LIBRARY
/* What the objects ask for and the C library of 2012 does not have: whether a process has one thread so far, since 2.32.
 * The C++ library leaves out locks then. No is always right. */
char __libc_single_threaded = 0;
#endif

#ifdef TOOL
/* SwiftPM gives the entry of an executable its product's name. Swift reads the words of the command line from /proc, if
 * nobody tells it, and a bare root file system has none. */
void _swift_stdlib_overrideUnsafeArgvArgc(char **, int);
int directive_main(int, char **);

/* The runtime looks at every start for the folder that it stands in, by /proc, for programs that are not there, and stops
 * where it finds none. */
const char *swift_getRuntimeLibraryPath(void) { return "/"; }
const char *swift_getRootPath(void) { return "/"; }
char *swift_copyAuxiliaryExecutablePath(const char *name) {
    (void)name;
    return 0;
}

int main(int count, char **words) {
    _swift_stdlib_overrideUnsafeArgvArgc(words, count);
    return directive_main(count, words);
}
#endif
