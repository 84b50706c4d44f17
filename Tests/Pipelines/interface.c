/* The C interface as C sees it: what every function gives and refuses, on several threads, with nothing left behind.
 *
 * usage: interface FILE; built with the address sanitizer, which looks for what is lost at the end.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "directive.h"

#define CHECK(condition)                                                   \
    do {                                                                   \
        if (!(condition)) {                                                \
            fprintf(stderr, "not so, line %d: %s\n", __LINE__, #condition); \
            exit(1);                                                       \
        }                                                                  \
    } while (0)

static uint8_t *bytes;
static size_t count;

static void read_file(const char *path) {
    FILE *file = fopen(path, "rb");
    CHECK(file && fseek(file, 0, SEEK_END) == 0);
    count = (size_t)ftell(file);
    rewind(file);
    bytes = malloc(count);
    CHECK(bytes && fread(bytes, 1, count, file) == count);
    fclose(file);
}

static int has(directive_bytes *result, const char *words) {
    CHECK(result->bytes && result->bytes[result->count] == 0);
    return strstr((const char *)result->bytes, words) != NULL;
}

static void *use(void *unused) {
    (void)unused;
    directive_bytes result = {0};
    directive_document *document = NULL;
    directive_options options = {sizeof options, .path = "notice.txt", .offsets = "scalars"};
    CHECK(directive_parse(bytes, count, &options, &document, &result) == DIRECTIVE_OK && document);
    CHECK(directive_json(document, &result) == DIRECTIVE_OK);
    CHECK(has(&result, "\"path\":\"notice.txt\"") && has(&result, "\"offsets\":\"scalars\""));
    CHECK(directive_query(document, "2.3.2.4.remedy", &result) == DIRECTIVE_OK);
    CHECK(result.bytes[0] == '[' && has(&result, "\"field\":\"remedy\"") && result.bytes[result.count - 1] == ']');
    CHECK(directive_query(document, "2.3.2,2.3.1", &result) == DIRECTIVE_NOT_FOUND && has(&result, "2.3.2,2.3.1"));
    CHECK(directive_query(document, "9.9", &result) == DIRECTIVE_NOT_FOUND && has(&result, "9.9"));
    CHECK(directive_query(document, "@nonsense", &result) == DIRECTIVE_BAD_ARGUMENT);
    CHECK(directive_query(document, NULL, &result) == DIRECTIVE_BAD_ARGUMENT && has(&result, "'selector' is NULL"));
    CHECK(directive_markdown(document, &result) == DIRECTIVE_OK && has(&result, "\n# "));
    CHECK(directive_rows(document, &result) == DIRECTIVE_OK && has(&result, "\"textHash\""));
    CHECK(directive_chunks(document, NULL, &result) == DIRECTIVE_OK && has(&result, "\"chunkId\""));
    size_t usual = result.count;
    directive_chunk_options size = {sizeof size, .unit = "tokens", .max = 100, .min = 20, .overlap = 1};
    CHECK(directive_chunks(document, &size, &result) == DIRECTIVE_OK && result.count > usual);
    size.max = 10;
    CHECK(directive_chunks(document, &size, &result) == DIRECTIVE_BAD_ARGUMENT && has(&result, "from 20 to 1000000"));
    size = (directive_chunk_options){sizeof size, .max = 100, .min = 200};
    CHECK(directive_chunks(document, &size, &result) == DIRECTIVE_BAD_ARGUMENT && has(&result, "more than the limit"));
    size = (directive_chunk_options){sizeof size, .unit = "words"};
    CHECK(directive_chunks(document, &size, &result) == DIRECTIVE_BAD_ARGUMENT && has(&result, "'characters'"));
    CHECK(directive_chunks(document, &(directive_chunk_options){.max = 100}, &result) == DIRECTIVE_BAD_ARGUMENT);
    CHECK(directive_text(document, &result) == DIRECTIVE_OK && result.count <= count);
    directive_close(document);
    directive_free(&result);
    CHECK(result.bytes == NULL && result.count == 0);
    directive_free(&result);
    return NULL;
}

static void refuse(void) {
    directive_bytes result = {0};
    directive_document *document = NULL;
    directive_options options = {sizeof options, .encoding = "klingon"};
    CHECK(directive_parse(bytes, count, &options, &document, &result) == DIRECTIVE_BAD_ARGUMENT);
    CHECK(document == NULL && has(&result, "unknown encoding 'klingon'; allowed: 'auto'"));
    options = (directive_options){.strict = 1};
    CHECK(directive_parse(bytes, count, &options, &document, &result) == DIRECTIVE_BAD_ARGUMENT);
    options = (directive_options){sizeof options, .encoding = "UTF-8", .strict = 1};
    CHECK(directive_parse((const uint8_t *)"\xFF\xFE\xFD", 3, &options, &document, &result) == DIRECTIVE_UNREADABLE);
    CHECK(directive_parse((const uint8_t *)"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16, NULL, &document, &result) ==
          DIRECTIVE_UNREADABLE);
    CHECK(directive_parse(NULL, 3, NULL, &document, &result) == DIRECTIVE_BAD_ARGUMENT);
    CHECK(directive_parse(bytes, count, NULL, NULL, &result) == DIRECTIVE_BAD_ARGUMENT);
    CHECK(directive_parse(bytes, count, NULL, &document, NULL) == DIRECTIVE_BAD_ARGUMENT && document == NULL);
    CHECK(directive_json(NULL, &result) == DIRECTIVE_BAD_ARGUMENT && has(&result, "'document' is NULL"));
    CHECK(directive_parse(NULL, 0, NULL, &document, &result) == DIRECTIVE_OK && document);
    CHECK(directive_json(document, NULL) == DIRECTIVE_BAD_ARGUMENT);
    directive_close(document);
    directive_close(NULL);
    directive_free(NULL);
    CHECK(directive_version(&result) == DIRECTIVE_OK && result.count >= 5);
    CHECK(directive_commit() != NULL);
    printf("C: version %s, commit %s\n", (const char *)result.bytes, directive_commit());
    directive_free(&result);
}

int main(int argc, char **argv) {
    CHECK(argc == 2);
    read_file(argv[1]);
    pthread_t threads[8];
    for (int each = 0; each < 8; each++) CHECK(pthread_create(&threads[each], NULL, use, NULL) == 0);
    for (int each = 0; each < 8; each++) pthread_join(threads[each], NULL);
    refuse();
    free(bytes);
    return 0;
}
