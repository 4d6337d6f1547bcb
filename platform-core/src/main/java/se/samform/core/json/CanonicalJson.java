package se.samform.core.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;

/**
 * Writes JSON by RFC 8785: names sorted by UTF-16 code units, no white space, only the escapes that must be. Numbers
 * are whole and at most 2^53 in size, since our formats write decimals as strings; but for degrees, which GeoJSON wants
 * as numbers: of at most 15 digits, so that every reader has the same ones.
 */
public final class CanonicalJson {

  private static final long LARGEST = 1L << 53;
  private static final int MOST_DIGITS = 15;
  /** From here on ECMAScript writes an exponent. */
  private static final BigDecimal SMALL = new BigDecimal("0.000001");

  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  /** @throws IllegalArgumentException for a number of too many digits or beyond 2^53: our own mistake */
  public static byte[] write(JsonValue value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  /** As {@link #write}. */
  public static String text(JsonValue value) {
    var json = new CanonicalJson();
    json.append(value);
    return json.out.toString();
  }

  private void append(JsonValue value) {
    switch (value.getValueType()) {
      case OBJECT -> append(value.asJsonObject());
      case ARRAY -> append(value.asJsonArray());
      case STRING -> append(((JsonString) value).getString());
      case NUMBER -> out.append(number(((JsonNumber) value).bigDecimalValue().stripTrailingZeros()));
      case TRUE -> out.append("true");
      case FALSE -> out.append("false");
      case NULL -> out.append("null");
    }
  }

  private void append(JsonObject object) {
    out.append('{');
    var separator = "";
    for (var name : new TreeSet<>(object.keySet())) {
      out.append(separator);
      append(name);
      out.append(':');
      append(object.get(name));
      separator = ",";
    }
    out.append('}');
  }

  private void append(JsonArray array) {
    out.append('[');
    for (int i = 0; i < array.size(); i++) {
      out.append(i == 0 ? "" : ",");
      append(array.get(i));
    }
    out.append(']');
  }

  private void append(String text) {
    out.append('"');
    var plain = plain(text);
    out.append(text, 0, plain);
    for (int i = plain; i < text.length(); i++) {
      append(text.charAt(i));
    }
    out.append('"');
  }

  /** How many characters stand before the first that may not stand as it is. */
  private static int plain(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) >= ' ' && text.charAt(i) != '"' && text.charAt(i) != '\\') {
      i++;
    }
    return i;
  }

  private void append(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> appendPlain(c);
    }
  }

  private void appendPlain(char c) {
    if (c < ' ') {
      out.append(String.format("\\u%04x", (int) c));
    } else {
      out.append(c);
    }
  }

  private static String number(BigDecimal value) {
    return value.scale() > 0 ? decimal(value) : String.valueOf(whole(value));
  }

  private static long whole(BigDecimal value) {
    if (Math.abs(value.longValue()) > LARGEST) {
      throw new IllegalArgumentException("Not a whole number within 2^53: " + value);
    }
    return value.longValueExact();
  }

  /** As ECMAScript writes it (RFC 8785, 3.2.2.3): 0.000001, but 1e-7. */
  private static String decimal(BigDecimal value) {
    if (value.precision() > MOST_DIGITS) {
      throw new IllegalArgumentException("More than " + MOST_DIGITS + " digits: " + value);
    }
    return value.abs().compareTo(SMALL) < 0 ? small(value) : value.toPlainString();
  }

  private static String small(BigDecimal value) {
    var digits = value.unscaledValue().abs().toString();
    var rest = digits.length() > 1 ? "." + digits.substring(1) : "";
    return (value.signum() < 0 ? "-" : "") + digits.charAt(0) + rest + "e" + (digits.length() - 1 - value.scale());
  }
}
