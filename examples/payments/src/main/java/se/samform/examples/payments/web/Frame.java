package se.samform.examples.payments.web;

import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;

/** What is around every page. */
final class Frame {

    private Frame() {
    }

    static String around(Words words, String heading, DomContent... content) {
        return document(html(
                head(
                        meta().withCharset("utf-8"),
                        title(heading + " – Provbetalning"),
                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                        link().withRel("stylesheet").withHref("/style.css")),
                body(
                        header(p("Provbetalning").withClass("brand")),
                        main(content),
                        footer(p(words.of("Ett fristående exempelprogram som spelar betaltjänst. Inga pengar är på riktigt.",
                                "A separate example program that plays a payment service. No money is real.")))))
                .withLang(words.language()));
    }
}
