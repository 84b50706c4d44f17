#include "directive.h"

/* Packages are built with the commit in the environment, which Package.swift hands on. */
#ifndef DIRECTIVE_COMMIT
#define DIRECTIVE_COMMIT ""
#endif

const char *directive_commit(void) { return DIRECTIVE_COMMIT; }
