/* directive.h: Chinese official documents (党政机关公文) from C and from all that can call C.
 *
 *     directive_document *document = NULL;
 *     directive_bytes result = {0};
 *     if (directive_parse(bytes, count, NULL, &document, &result) == DIRECTIVE_OK
 *         && directive_query(document, "2.3.2", &result) == DIRECTIVE_OK)
 *         fwrite(result.bytes, 1, result.count, stdout);
 *     else
 *         fprintf(stderr, "%s\n", result.bytes ? (const char *)result.bytes : "no memory");
 *     directive_free(&result);
 *     directive_close(document);
 *
 * Results are UTF-8 with a NUL behind them, which `count` leaves out. Where a function does not return DIRECTIVE_OK, the
 * result is a sentence that says what is wrong and what to do; for DIRECTIVE_NO_MEMORY it is empty, and its `bytes` are
 * NULL. A result is given back with directive_free, whatever was returned; a function that is handed one with bytes in it
 * gives those back first.
 *
 * All functions may be called on several threads at once, a document may be asked on several at once. Nothing is
 * printed, no file is opened, no signal is touched. Whether there is memory for a document is asked before it is read;
 * where it is gone in the midst of the work, the process ends.
 */
#ifndef DIRECTIVE_H
#define DIRECTIVE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What the functions return. */
#define DIRECTIVE_OK 0
/* The selector names nothing in the document. */
#define DIRECTIVE_NOT_FOUND 1
/* A pointer is NULL, an option has no such value, a selector can't be read. */
#define DIRECTIVE_BAD_ARGUMENT 2
/* The bytes are no document: a picture, a damaged archive, no text in the encoding that was named. */
#define DIRECTIVE_UNREADABLE 3
/* There is no memory for the document, or for the result. */
#define DIRECTIVE_NO_MEMORY 4

/* A document that was read. */
typedef struct directive_document directive_document;

typedef struct directive_bytes {
    uint8_t *bytes;
    size_t count;
} directive_bytes;

/* How bytes are read, and how positions are written. Zero stands for what is usual. */
typedef struct directive_options {
    /* sizeof(directive_options): later versions may have more behind it. */
    size_t size;
    /* The name that stands in source.path; NULL: null. */
    const char *path;
    /* UTF-8, GB18030, GBK, Big5, UTF-16LE, UTF-16BE; NULL: found out from the bytes. */
    const char *encoding;
    /* text, html; NULL: found out from the bytes. */
    const char *format;
    /* The unit of positions: bytes (of UTF-8), scalars (Python), utf16 (JavaScript, Java); NULL: bytes. */
    const char *offsets;
    /* Not 0: bytes that are no characters are an error; else they are replaced. */
    int32_t strict;
} directive_options;

/* The version, as 0.1.0. */
int32_t directive_version(directive_bytes *result);

/* The commit that this was built from; an empty string where nobody has said it. */
const char *directive_commit(void);

/* Reads a document: text, a web page, a Word document. `bytes` are not kept. `options` may be NULL. */
int32_t directive_parse(const uint8_t *bytes, size_t count, const directive_options *options,
                        directive_document **document, directive_bytes *message);

/* The document as JSON on one line, as `directive parse --format ndjson` prints it. */
int32_t directive_json(const directive_document *document, directive_bytes *result);

/* What a selector names, as a JSON array of blocks and values: `directive query --format json`. */
int32_t directive_query(const directive_document *document, const char *selector, directive_bytes *result);

/* The document as Markdown. */
int32_t directive_markdown(const directive_document *document, directive_bytes *result);

/* A line of JSON for each block with words of its own: `directive parse --format rows`. */
int32_t directive_rows(const directive_document *document, directive_bytes *result);

/* How large pieces are. Zero stands for what is usual. */
typedef struct directive_chunk_options {
    /* sizeof(directive_chunk_options): later versions may have more behind it. */
    size_t size;
    /* What is counted: characters (Unicode scalars), tokens (an estimate); NULL: characters. */
    const char *unit;
    /* No piece has more, 20 to 1000000; 0: 800. */
    int64_t max;
    /* What is smaller is put together, under one heading; at most max; 0: a quarter of it. */
    int64_t min;
    /* So many sentences before a piece stand in its context, up to 20. */
    int64_t overlap;
} directive_chunk_options;

/* A line of JSON for each piece for search and language models: `directive chunks`. `options` may be NULL. */
int32_t directive_chunks(const directive_document *document, const directive_chunk_options *options,
                         directive_bytes *result);

/* The decoded or extracted text, in which positions are offsets. */
int32_t directive_text(const directive_document *document, directive_bytes *result);

/* Gives a document back; NULL is let be. */
void directive_close(directive_document *document);

/* Gives the bytes of a result back, and empties it. */
void directive_free(directive_bytes *result);

#ifdef __cplusplus
}
#endif

#endif
