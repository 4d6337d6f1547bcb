package se.samform.examples.receiving.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.ThTag;
import se.samform.examples.receiving.store.Delivery;
import se.samform.examples.receiving.store.Part;

/** One delivery: the system's record of it, its parts, and how it came. */
final class DeliveryPage {

    private DeliveryPage() {
    }

    static DomContent[] of(Pages.Row row) {
        var delivery = row.delivery();
        return new DomContent[] {
            p(a("‹ Mottagna inlämningar").withHref("/")).withClass("back"),
            h1(delivery.envelope().reference()),
            dl(
                    entry("Händelse", bdi(Shown.event(delivery.envelope().event()))),
                    entry("Status", Shown.value(row.status()))),
            h2("Uppgifter"),
            dl(each(row.fields(), field -> entry(field.label(), Shown.value(field.text())))),
            h2("Alla svar, som de kom"),
            row.answers().isEmpty() ? p("Inga svar.") : dl(each(row.answers(), field -> entry(Shown.printable(field.label()), Shown.value(field.text())))),
            h2("Handlingar"),
            parts(delivery),
            h2("Överlämning"),
            dl(
                    entry("Mottagen", Shown.time(delivery.received())),
                    entry("Vårt kvittensnummer", code(delivery.receipt())),
                    entry("Avsändare", bdi(delivery.envelope().municipality())),
                    entry("Överlämningens id", code(delivery.id().toString())),
                    entry("Dubbletter därefter", bdi(Integer.toString(delivery.duplicates()))))
        };
    }

    private static DomContent entry(String label, DomContent value) {
        return div(dt(label), dd(value));
    }

    private static DomContent parts(Delivery delivery) {
        return div(table(
                caption("Handlingar").withClass("unseen"),
                thead(tr(heading("Namn"), heading("Slag"), heading("Typ"), heading("Storlek").withClass("number"), heading("SHA-256"))),
                tbody(each(delivery.parts(), part -> row(delivery, part)))))
                .withClass("scroll").attr("role", "region").attr("aria-label", "Handlingar").attr("tabindex", "0");
    }

    private static ThTag heading(String label) {
        return th(label).attr("scope", "col");
    }

    private static DomContent row(Delivery delivery, Part part) {
        var given = part.stated().fileName();
        return tr(
                th(a(bdi(given.isBlank() ? part.name() : FileNames.shown(given))).withHref(Shown.address(delivery, part.name())))
                        .attr("scope", "row").withClass("name"),
                td(kind(part.stated().kind())),
                td(FileNames.shown(part.stated().type())),
                td(Shown.size(part.size())).withClass("number"),
                td(code(part.sha256())).withClass("hash"));
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "submission" -> "Inlämning";
            case "status" -> "Status";
            case "invoice" -> "Fakturaunderlag";
            case "registration" -> "Registrering";
            case "owner" -> "Ägare";
            case "message" -> "Meddelande";
            case "receipt" -> "Kvittens";
            case "paper" -> "Handling till domstolen";
            default -> "Bilaga";
        };
    }
}
