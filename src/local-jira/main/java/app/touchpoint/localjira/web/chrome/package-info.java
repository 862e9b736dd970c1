/**
 * What is around a page's content: header, project sidebar, messages, decorators, theme and language of the document, texts in German
 * and English. In comes a content, out comes a document. Nothing about a single page is known here.
 */
@NullMarked
package app.touchpoint.localjira.web.chrome;

import org.jspecify.annotations.NullMarked;
