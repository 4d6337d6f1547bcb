package se.samform.core.answer.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.answer.Bill;
import se.samform.core.form.Currency;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

/** {@code {"currency": "SEK", "total": "500.00", "tax": "100.00", "lines": [{"description": "…", "quantity": "2", …}]}}; with tax. */
public final class BillCodec {

  private BillCodec() {}

  public static JsonObject write(Bill bill) {
    return new ObjectTree()
        .put("currency", bill.currency().name())
        .put("total", bill.total().toPlainString())
        .put("tax", bill.tax().toPlainString())
        .put("lines", Trees.list(bill.lines(), BillCodec::line))
        .build();
  }

  /** What {@link #write} wrote. */
  public static Bill read(JsonObject object) {
    return new Bill(
        Currency.valueOf(object.getString("currency")),
        object.getJsonArray("lines").getValuesAs(JsonObject.class).stream().map(BillCodec::line).toList());
  }

  private static JsonObject line(Bill.Line line) {
    return new ObjectTree()
        .put("description", line.description())
        .put("quantity", line.quantity().toPlainString())
        .put("unit", line.unit())
        .put("unitPrice", line.unitPrice().toPlainString())
        .put("vat", line.vat().toPlainString())
        .put("amount", line.amount().toPlainString())
        .putIf(!line.decisions().isEmpty(), "decisions", Trees.texts(line.decisions().stream().sorted().toList()))
        .build();
  }

  private static Bill.Line line(JsonObject object) {
    return new Bill.Line(
        object.getString("description"), new BigDecimal(object.getString("quantity")), object.getString("unit"),
        new BigDecimal(object.getString("unitPrice")), new BigDecimal(object.getString("vat")),
        decisions(object));
  }

  private static Set<String> decisions(JsonObject object) {
    return object.containsKey("decisions")
        ? object.getJsonArray("decisions").getValuesAs(JsonString::getString).stream().collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }
}
