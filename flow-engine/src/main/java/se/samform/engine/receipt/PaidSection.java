package se.samform.engine.receipt;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import se.samform.core.answer.Bill;
import se.samform.core.answer.Paid;
import se.samform.core.answer.Wording;
import se.samform.core.document.Entry;
import se.samform.core.document.Section;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What a receipt says of what was paid: each line, the sum, the tax in it, when, and what the provider knows it by. */
record PaidSection(Paid paid, ZoneId zone, Language language) {
    private static final LocalText HEADING = LocalText.of("Betalning", "Payment");
    private static final LocalText TOTAL = LocalText.of("Betalt", "Paid");
    private static final LocalText TAX = LocalText.of("Varav moms", "Of which VAT");
    private static final LocalText AT = LocalText.of("Betalades", "Paid on");
    private static final LocalText REFERENCE = LocalText.of("Betalningens referens", "Reference of the payment");
    private static final LocalText LINE = LocalText.of("%s %s à %s = %s", "%s %s at %s = %s");
    private static final LocalText TIME = LocalText.of("d MMMM yyyy 'kl.\u00a0'HH.mm", "d MMMM yyyy 'at' HH:mm");

    Section section() {
        var entries = new ArrayList<Entry>();
        paid.bill().lines().forEach(line -> entries.add(Entry.of(line.description(), told(line))));
        entries.add(Entry.of(TOTAL.in(language), Wording.money(paid.bill().total(), paid.bill().currency(), language)));
        if (paid.bill().tax().signum() != 0) entries.add(Entry.of(TAX.in(language), Wording.money(paid.bill().tax(), paid.bill().currency(), language)));
        entries.add(Entry.of(AT.in(language), DateTimeFormatter.ofPattern(TIME.in(language), language.locale()).format(paid.at().atZone(zone))));
        entries.add(Entry.of(REFERENCE.in(language), paid.reference()));
        return new Section(HEADING.in(language), List.copyOf(entries));
    }

    private String told(Bill.Line line) {
        var currency = paid.bill().currency();
        return LINE.in(language).formatted(Wording.number(line.quantity(), language), line.unit(), Wording.money(line.unitPrice(), currency, language),
            Wording.money(line.amount(), currency, language));
    }
}
