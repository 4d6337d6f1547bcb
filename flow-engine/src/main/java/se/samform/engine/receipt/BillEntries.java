package se.samform.engine.receipt;

import java.util.ArrayList;
import java.util.List;
import se.samform.core.answer.Bill;
import se.samform.core.answer.Wording;
import se.samform.core.document.Entry;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What a receipt says of a bill: each line, the sum, and the tax in it. */
record BillEntries(Bill bill, Language language) {
    private static final LocalText TAX = LocalText.of("Varav moms", "Of which VAT");
    private static final LocalText LINE = LocalText.of("%s %s à %s = %s", "%s %s at %s = %s");

    List<Entry> withTotal(LocalText total) {
        var entries = new ArrayList<Entry>();
        bill.lines().forEach(line -> entries.add(Entry.of(line.description(), told(line))));
        entries.add(Entry.of(total.in(language), Wording.money(bill.total(), bill.currency(), language)));
        if (bill.tax().signum() != 0) entries.add(Entry.of(TAX.in(language), Wording.money(bill.tax(), bill.currency(), language)));
        return entries;
    }

    private String told(Bill.Line line) {
        return LINE.in(language).formatted(Wording.number(line.quantity(), language), line.unit(), Wording.money(line.unitPrice(), bill.currency(), language),
            Wording.money(line.amount(), bill.currency(), language));
    }
}
