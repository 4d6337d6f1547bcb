package se.samform.examples.payments.web;

import static j2html.TagCreator.button;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import se.samform.examples.payments.ledger.Entry;
import se.samform.examples.payments.ledger.State;

/** All payments, for whoever runs the program. */
final class LedgerPage {

    private static final Words WORDS = new Words(false);
    private static final int MOST = 200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Europe/Stockholm"));

    private LedgerPage() {
    }

    static String of(List<Entry> entries, Behaviour behaviour, ToIntFunction<Entry> taken) {
        return Frame.around(WORDS, "Betalningar", h1("Betalningar"),
                iff(!behaviour.equals(Behaviour.NORMAL), p("Betaltjänsten spelar: " + behaviour.json()).withClass("notice")),
                entries.isEmpty() ? p("Ingen betalning har begärts än.") : all(entries, taken));
    }

    private static DomContent all(List<Entry> entries, ToIntFunction<Entry> taken) {
        return div(table(
                caption(entries.size() + (entries.size() == 1 ? " betalning" : " betalningar") + ", senaste först"),
                thead(tr(each(Stream.of("Referens", "Begärd", "Mottagare", "Vad", "Belopp", "Läge", "Svar mottagna", "Gör").toList(), text -> th(text).attr("scope", "col")))),
                tbody(each(entries.stream().limit(MOST).toList(), entry -> row(entry, taken.applyAsInt(entry))))))
                .withClass("scroll").attr("role", "region").attr("aria-label", "Betalningar").attr("tabindex", "0");
    }

    private static DomContent row(Entry entry, int taken) {
        return tr(
                th(entry.reference()).attr("scope", "row"), td(TIME.format(entry.createdAt())), td(entry.merchant()),
                td(entry.order().getString("subject")), td(WORDS.money(entry.amount(), entry.currency())), td(WORDS.state(entry.state())),
                td(Integer.toString(taken)), td(deeds(entry)));
    }

    private static DomContent deeds(Entry entry) {
        return form(
                iff(entry.state() == State.PAID, deed("refund", "Betala tillbaka", entry)),
                deed("tell", "Skicka svaret igen", entry)).withMethod("post").withAction("/" + entry.merchant() + "/" + entry.id());
    }

    private static DomContent deed(String value, String text, Entry entry) {
        return button().with(span(text), span(" " + entry.reference()).withClass("unseen")).withType("submit").withName("deed").withValue(value);
    }
}
