/* An anchor of the benchmarks: md4c turns one file, read as Markdown, into HTML on standard output.
 * Build: cc -O2 -o md2html md2html.c -lmd4c-html -lmd4c (Debian: libmd4c-dev, libmd4c-html0-dev)
 */
#include <md4c-html.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct buffer {
    char *bytes;
    size_t size, capacity;
};

static void append(const MD_CHAR *text, MD_SIZE size, void *to) {
    struct buffer *buffer = to;
    if (buffer->size + size > buffer->capacity) {
        buffer->capacity = (buffer->size + size) * 3 / 2 + 4096;
        buffer->bytes = realloc(buffer->bytes, buffer->capacity);
        if (!buffer->bytes) abort();
    }
    memcpy(buffer->bytes + buffer->size, text, size);
    buffer->size += size;
}

int main(int count, char **words) {
    FILE *file = count == 2 ? fopen(words[1], "rb") : NULL;
    if (!file) {
        perror("md2html: give one file that can be read");
        return 2;
    }
    struct buffer in = {0}, out = {0};
    char chunk[1 << 16];
    size_t length;
    while ((length = fread(chunk, 1, sizeof chunk, file)) > 0) append(chunk, (MD_SIZE)length, &in);
    fclose(file);
    if (md_html(in.bytes, (MD_SIZE)in.size, append, &out, 0, 0)) {
        fputs("md2html: md4c gave up\n", stderr);
        return 1;
    }
    return fwrite(out.bytes, 1, out.size, stdout) == out.size ? 0 : 1;
}
