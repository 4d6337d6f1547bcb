package se.samform.examples.receiving.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.ThTag;
import java.util.List;
import se.samform.examples.receiving.Field;

/** The table of what was received. */
final class ListPage {

    private ListPage() {
    }

    static DomContent[] of(List<Pages.Row> rows, int total, Behaviour behaviour, int page, int pages) {
        return new DomContent[] {
            h1("Mottagna inlämningar"),
            iff(behaviour.mode() != Behaviour.Mode.NORMAL, notice(behaviour)),
            rows.isEmpty() ? empty() : received(rows, total),
            iff(pages > 1, turning(page, pages))
        };
    }

    private static DomContent notice(Behaviour behaviour) {
        var what = switch (behaviour.mode()) {
            case NORMAL -> "";
            case DOWN -> "Systemet spelar att det är nere: allt som skickas får svaret 503.";
            case SLOW -> "Systemet spelar att det är långsamt: varje svar dröjer " + behaviour.seconds() + " sekunder.";
            case ERROR_AFTER_STORE -> "Systemet spelar att det går sönder: det sparar och svarar sedan 500.";
        };
        return p(what).withClass("notice");
    }

    private static DomContent empty() {
        return div(
                h2("Inget har kommit än"),
                p("Här listas varje inlämning som e-tjänsterna lämnar över: när den kom, vem den gäller och dess handlingar."),
                p(text("Avsändaren skickar till "), code("POST /deliveries"), text(" på den här adressen."))).withClass("empty");
    }

    private static DomContent received(List<Pages.Row> rows, int total) {
        var labels = rows.getFirst().fields().stream().filter(Field::listed).map(Field::label).toList();
        return div(table(
                caption(text(total == 1 ? "1 inlämning" : total + " inlämningar, senaste först"), span(". Rulla i sidled för att se hela tabellen.").withClass("sideways")),
                thead(tr(
                        heading("Mottagen"), heading("Ärende"), heading("Händelse"), heading("Status"), each(labels, ListPage::heading),
                        heading("Dubbletter").withClass("number"), heading("Handlingar"))),
                tbody(each(rows, ListPage::row))))
                .withClass("scroll").attr("role", "region").attr("aria-label", "Mottagna inlämningar").attr("tabindex", "0");
    }

    private static ThTag heading(String label) {
        return th(label).attr("scope", "col");
    }

    private static DomContent row(Pages.Row row) {
        var delivery = row.delivery();
        return tr(
                td(Shown.time(delivery.received())),
                th(a(delivery.envelope().reference()).withHref("/deliveries/" + delivery.id())).attr("scope", "row"),
                td(bdi(Shown.event(delivery.envelope().event()))),
                td(Shown.value(row.status())),
                each(row.fields().stream().filter(Field::listed).toList(), field -> td(Shown.value(field.text()))),
                td(Integer.toString(delivery.duplicates())).withClass("number"),
                td(ul(
                        li(part(row, "submission", "Inlämning (JSON)")),
                        li(part(row, "receipt", "Kvittens (PDF)")),
                        each(delivery.attachments(), part -> li(part(row, part.name(), part.stated().fileName())))).withClass("parts")));
    }

    private static DomContent part(Pages.Row row, String name, String label) {
        return a(bdi(label.isBlank() ? name : FileNames.shown(label)), span(", " + row.delivery().envelope().reference()).withClass("unseen"))
                .withHref(Shown.address(row.delivery(), name));
    }

    private static DomContent turning(int page, int pages) {
        return nav(
                iff(page > 1, a("Nyare").withHref("/?sida=" + (page - 1))),
                span("Sida " + page + " av " + pages),
                iff(page < pages, a("Äldre").withHref("/?sida=" + (page + 1)))).attr("aria-label", "Sidor").withClass("turning");
    }
}
