package se.samform.examples.post;

import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** All that was handed in, as who gets it reads it. */
final class PostPage {

    private static final int MOST = 200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Europe/Stockholm"));

    private PostPage() {
    }

    static String of(List<Item> items) {
        return document(html(
                head(meta().withCharset("utf-8"), title("Lämnat – Provposten"), meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                        link().withRel("stylesheet").withHref("/style.css")),
                body(
                        header(p("Provposten").withClass("brand")),
                        main(h1("Lämnat"), items.isEmpty() ? p("Inget har lämnats än.") : ul(each(items.stream().limit(MOST).toList(), PostPage::item)).withClass("items")),
                        footer(p("Ett fristående exempelprogram som spelar sms-tjänst, digital brevlåda och tryckeri. Inget skickas på riktigt."))))
                .withLang("sv"));
    }

    private static DomContent item(Item item) {
        return li(
                h2(kind(item.channel()) + " till " + item.to()),
                p(TIME.format(item.at()) + " · " + item.parcel().getString("from")).withClass("soft"),
                p(item.parcel().getString("text")).withClass("text"),
                iff(!item.enclosed().isEmpty(), p("Bilagor: " + item.enclosed()).withClass("soft"))).withClass(item.channel());
    }

    private static String kind(String channel) {
        return switch (channel) {
            case "sms" -> "Sms";
            case "digital-post" -> "Digital post";
            default -> "Brev";
        };
    }
}
