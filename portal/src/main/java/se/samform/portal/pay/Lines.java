package se.samform.portal.pay;

import java.util.List;
import java.util.function.UnaryOperator;
import se.samform.core.answer.Bill;
import se.samform.core.answer.Wording;
import se.samform.core.text.Language;

/** A bill for people to read. @param tax empty where none is in it */
public record Lines(List<Line> lines, String total, String tax) {

    /** @param quantity with its unit */
    public record Line(String what, String quantity, String amount) {}

    /** @param tax puts the amount of the tax into its sentence */
    public static Lines of(Bill bill, Language language, UnaryOperator<String> tax) {
        var lines = bill.lines().stream().map(line -> new Line(
            line.description(), Wording.number(line.quantity(), language) + "\u00a0" + line.unit(), Wording.money(line.amount(), bill.currency(), language))).toList();
        return new Lines(lines, Wording.money(bill.total(), bill.currency(), language),
            bill.tax().signum() == 0 ? "" : tax.apply(Wording.money(bill.tax(), bill.currency(), language)));
    }
}
