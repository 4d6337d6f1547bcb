package se.samform.examples.payments.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.tfoot;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import jakarta.json.JsonObject;
import java.util.List;
import se.samform.examples.payments.ledger.Entry;

/** Where people pay. */
final class PayPage {

    private final Entry entry;
    private final Words words;

    PayPage(Entry entry, Words words) {
        this.entry = entry;
        this.words = words;
    }

    String html() {
        var heading = words.of("Betala", "Pay") + " " + words.money(entry.amount(), entry.currency());
        return Frame.around(words, heading, h1(heading), p(entry.order().getString("subject")).withClass("subject"), other(), lines(), choices());
    }

    private DomContent other() {
        return p(words.isEnglish() ? a("Svenska").withHref("?lang=sv").withLang("sv") : a("English").withHref("?lang=en").withLang("en"));
    }

    private DomContent lines() {
        var bill = entry.order().getJsonObject("bill");
        return table(
                caption(words.of("Vad du betalar för", "What you pay for")),
                thead(tr(heading(words.of("Vad", "What")), heading(words.of("Antal", "Quantity")), heading(words.of("Summa", "Amount")))),
                tbody(each(bill.getJsonArray("lines").getValuesAs(JsonObject.class), this::line)),
                tfoot(tr(th(words.of("Att betala", "To pay")).attr("scope", "row"), td(""), td(words.money(entry.amount(), entry.currency())))));
    }

    private DomContent line(JsonObject line) {
        return tr(th(line.getString("description")).attr("scope", "row"), td(line.getString("quantity") + " " + line.getString("unit")),
                td(words.money(line.getString("amount"), entry.currency())));
    }

    private DomContent choices() {
        return form(
                div(choice("pay", words.of("Betala", "Pay")).withClass("main"), choice("cancel", words.of("Avbryt", "Cancel"))).withClass("buttons"),
                fieldset(
                        legend(words.of("Pröva det som kan gå snett", "Try what may go wrong")),
                        each(List.of(
                                choice("refuse", words.of("Kortet nekas", "The card is refused")),
                                choice("close", words.of("Betala men kom inte tillbaka", "Pay, but do not come back")),
                                choice("slow", words.of("Betala, men svaret dröjer", "Pay, but the answer takes its time"))), each -> each)))
                .withMethod("post");
    }

    private static ButtonTag choice(String value, String text) {
        return button(text).withType("submit").withName("choice").withValue(value);
    }

    private static DomContent heading(String text) {
        return th(text).attr("scope", "col");
    }
}
