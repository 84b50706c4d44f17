/* The C interface where malloc(3) has nothing left: every function says so, leaves nothing behind and goes on afterwards.
 *
 * usage: no_memory FILE; built without the address sanitizer, whose malloc this one would stand in for.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "directive.h"

#define CHECK(condition)                                                   \
    do {                                                                   \
        if (!(condition)) {                                                \
            fprintf(stderr, "not so, line %d: %s\n", __LINE__, #condition); \
            exit(1);                                                       \
        }                                                                  \
    } while (0)

/* Of the calls for so many bytes, the one that is refused, from 1; 0: none. That for the result comes last. */
static size_t size_refused, calls, call_refused;
extern void *__libc_malloc(size_t size);

void *malloc(size_t size) {
    if (size == size_refused && ++calls == call_refused) return NULL;
    return __libc_malloc(size);
}

/* Makes a call with memory, and with none for the bytes that it gave. */
#define REFUSED(call, status)                                                            \
    do {                                                                                 \
        CHECK((call) == (status));                                                       \
        size_refused = result.count + 1;                                                 \
        calls = call_refused = 0;                                                        \
        CHECK((call) == (status));                                                       \
        call_refused = calls;                                                            \
        calls = 0;                                                                       \
        CHECK((call) == DIRECTIVE_NO_MEMORY && result.bytes == NULL && result.count == 0); \
        size_refused = 0;                                                                \
    } while (0)

int main(int argc, char **argv) {
    CHECK(argc == 2);
    static uint8_t bytes[1 << 16];
    FILE *file = fopen(argv[1], "rb");
    CHECK(file);
    size_t count = fread(bytes, 1, sizeof bytes, file);
    fclose(file);

    directive_bytes result = {0};
    directive_document *document = NULL;
    REFUSED((directive_close(document), directive_parse(bytes, count, NULL, &document, &result)), DIRECTIVE_OK);
    CHECK(document == NULL);
    directive_options options = {sizeof options, .encoding = "klingon"};
    REFUSED(directive_parse(bytes, count, &options, &document, &result), DIRECTIVE_BAD_ARGUMENT);
    CHECK(directive_parse(bytes, count, NULL, &document, &result) == DIRECTIVE_OK && document);
    REFUSED(directive_json(document, &result), DIRECTIVE_OK);
    REFUSED(directive_query(document, "2.3.2", &result), DIRECTIVE_OK);
    REFUSED(directive_query(document, "9.9", &result), DIRECTIVE_NOT_FOUND);
    REFUSED(directive_markdown(document, &result), DIRECTIVE_OK);
    REFUSED(directive_rows(document, &result), DIRECTIVE_OK);
    REFUSED(directive_chunks(document, NULL, &result), DIRECTIVE_OK);
    REFUSED(directive_text(document, &result), DIRECTIVE_OK);
    directive_close(document);

    /* More than there are addresses for is seen before it is read. */
    size_t large = (size_t)512 << 20;
    uint8_t *text = calloc(large, 1);
    CHECK(text);
    CHECK(setrlimit(RLIMIT_AS, &(struct rlimit){large + (256 << 20), large + (256 << 20)}) == 0);
    CHECK(directive_parse(text, large, NULL, &document, &result) == DIRECTIVE_NO_MEMORY && document == NULL);
    CHECK(result.bytes == NULL && result.count == 0);
    free(text);
    CHECK(directive_parse(bytes, count, NULL, &document, &result) == DIRECTIVE_OK);
    directive_close(document);
    directive_free(&result);
    return 0;
}
