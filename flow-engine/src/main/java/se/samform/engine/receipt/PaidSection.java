package se.samform.engine.receipt;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import se.samform.core.answer.Bill;
import se.samform.core.answer.Paid;
import se.samform.core.document.Entry;
import se.samform.core.document.Section;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What a receipt says of money: what was paid, when, and what the provider knows it by; or what is to be paid afterwards. */
final class PaidSection {
    private static final LocalText PAYMENT = LocalText.of("Betalning", "Payment");
    private static final LocalText INVOICE = LocalText.of("Betalas mot faktura", "To be invoiced");
    private static final LocalText LATER = LocalText.of("Betalas efteråt", "To be paid afterwards");
    private static final LocalText PAID = LocalText.of("Betalt", "Paid");
    private static final LocalText TOTAL = LocalText.of("Summa", "Total");
    private static final LocalText AT = LocalText.of("Betalades", "Paid on");
    private static final LocalText REFERENCE = LocalText.of("Betalningens referens", "Reference of the payment");
    private static final LocalText TIME = LocalText.of("d MMMM yyyy 'kl.\u00a0'HH.mm", "d MMMM yyyy 'at' HH:mm");

    private PaidSection() {}

    static Section of(Paid paid, ZoneId zone, Language language) {
        var entries = new ArrayList<Entry>(new BillEntries(paid.bill(), language).withTotal(PAID));
        entries.add(Entry.of(AT.in(language), DateTimeFormatter.ofPattern(TIME.in(language), language.locale()).format(paid.at().atZone(zone))));
        entries.add(Entry.of(REFERENCE.in(language), paid.reference()));
        return new Section(PAYMENT.in(language), entries);
    }

    /** @param isInvoiced else the flow asks for it */
    static Section of(Bill bill, boolean isInvoiced, Language language) {
        return new Section((isInvoiced ? INVOICE : LATER).in(language), new BillEntries(bill, language).withTotal(TOTAL));
    }
}
