package se.samform.core.notice.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.id.UnitId;
import se.samform.core.json.JsonText;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Parsed;
import se.samform.core.json.Trees;
import se.samform.core.notice.Cell;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.OwnWords;
import se.samform.core.notice.QuietHours;
import se.samform.core.notice.UsualHours;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Writes and reads what it wrote. A place that the matrix no longer has is left out. */
public final class NoticeSettingsCodec {

  private static final int LARGEST = 1 << 20;
  private static final int DEEPEST = 8;

  private NoticeSettingsCodec() {}

  public static JsonObject write(NoticeSettings settings) {
    var on = new ObjectTree();
    var off = new ObjectTree();
    settings.on().forEach((cell, is) -> (is ? on : off).put(cell.key(), ""));
    var words = new ObjectTree();
    settings.words().forEach((cell, own) -> words.put(
        cell.key(), new ObjectTree().put("subject", texts(own.subject())).put("text", texts(own.text())).build()));
    var mailboxes = new ObjectTree();
    settings.mailboxes().forEach((unit, address) -> mailboxes.put(unit.text(), address));
    var tree = new ObjectTree().put("on", on.build()).put("off", off.build()).put("words", words.build())
        .put("mailboxes", mailboxes.build())
        .put("global", addresses(settings.global()))
        .putIf(!settings.subscribers().isEmpty(), "subscribers", addresses(settings.subscribers()));
    settings.hours().quiet().ifPresent(
        quiet -> tree.put("quiet", new ObjectTree().put("from", quiet.from().toString()).put("to", quiet.to().toString()).build()));
    settings.hours().digestAt().ifPresent(at -> tree.put("digest", at.toString()));
    return tree.build();
  }

  /** @throws IllegalStateException for what {@link #write} never wrote */
  public static NoticeSettings read(String document) {
    return switch (JsonText.parse(document.getBytes(StandardCharsets.UTF_8), LARGEST, DEEPEST)) {
      case Parsed.Tree(var root) -> read(root.asJsonObject());
      case Parsed.Broken(var fault) -> throw new IllegalStateException(fault.toString());
    };
  }

  public static NoticeSettings read(JsonObject object) {
    var on = new HashMap<Cell, Boolean>();
    object.getJsonObject("on").keySet().forEach(key -> Cell.of(key).ifPresent(cell -> on.put(cell, true)));
    object.getJsonObject("off").keySet().forEach(key -> Cell.of(key).ifPresent(cell -> on.put(cell, false)));
    var words = new HashMap<Cell, OwnWords>();
    object.getJsonObject("words").forEach((key, value) -> Cell.of(key).ifPresent(cell -> words.put(cell, words(value.asJsonObject()))));
    return new NoticeSettings(on, words, mailboxes(object.getJsonObject("mailboxes")), addresses(object, "global"), addresses(object, "subscribers"), hours(object));
  }

  private static UsualHours hours(JsonObject object) {
    var quiet = Optional.ofNullable(object.getJsonObject("quiet"))
        .map(said -> new QuietHours(LocalTime.parse(said.getString("from")), LocalTime.parse(said.getString("to"))));
    return new UsualHours(quiet, Optional.ofNullable(object.getString("digest", null)).map(LocalTime::parse));
  }

  private static Map<UnitId, String> mailboxes(JsonObject object) {
    var mailboxes = new HashMap<UnitId, String>();
    object.keySet().forEach(unit -> mailboxes.put(UnitId.of(unit), object.getString(unit)));
    return mailboxes;
  }

  private static JsonValue addresses(List<String> addresses) {
    return Trees.list(addresses, address -> new ObjectTree().put("address", address).build());
  }

  private static List<String> addresses(JsonObject object, String part) {
    return object.containsKey(part)
        ? object.getJsonArray(part).getValuesAs(JsonObject.class).stream().map(each -> each.getString("address")).toList() : List.of();
  }

  private static OwnWords words(JsonObject object) {
    return new OwnWords(local(object.getJsonObject("subject")), local(object.getJsonObject("text")));
  }

  private static JsonObject texts(LocalText text) {
    var tree = new ObjectTree();
    text.texts().forEach((language, said) -> tree.put(language.tag(), said));
    return tree.build();
  }

  private static LocalText local(JsonObject object) {
    var texts = new LinkedHashMap<Language, String>();
    object.forEach((tag, said) -> texts.put(new Language(tag), ((JsonString) said).getString()));
    return new LocalText(texts);
  }
}
