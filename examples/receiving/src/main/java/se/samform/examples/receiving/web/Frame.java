package se.samform.examples.receiving.web;

import static j2html.TagCreator.a;
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
import se.samform.examples.receiving.InternalSystem;

/** What is around every page. */
record Frame(InternalSystem system) {

    String around(String heading, DomContent... content) {
        return document(html(
                head(
                        meta().withCharset("utf-8"),
                        title(heading + " – " + system.name()),
                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                        link().withRel("stylesheet").withHref("/style.css"),
                        link().withRel("stylesheet").withHref("/theme.css")),
                body(
                        a("Till innehållet").withClass("skip").withHref("#main"),
                        header(
                                a(system.name()).withClass("brand").withHref("/"),
                                p(system.purpose())),
                        main(content).withId("main").attr("tabindex", "-1"),
                        footer(p("Ett fristående exempelprogram som tar emot inlämningar. Inga uppgifter här är på riktigt."))))
                .withLang("sv"));
    }
}
