package se.samform.core.notice.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samform.core.id.UnitId;
import se.samform.core.notice.Cell;
import se.samform.core.notice.MailAddress;
import se.samform.core.notice.Matrix;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.OwnWords;
import se.samform.core.notice.QuietHours;
import se.samform.core.notice.SayableFields;
import se.samform.core.notice.SayableFields.Wrong;
import se.samform.core.notice.UsualHours;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * Reads settings as people write them, with what is wrong with them: {@code {"on": ["new-note/global/mail"], "off": […],
 * "global": ["a@b.c"], "subscribers": ["a@b.c"], "quiet": {"from": "19:00", "to": "07:00"}, "digest": "08:00", "mailboxes": {"unit": "a@b.c"}, "words": {"new-note/global/mail": {"subject": {"sv": "…"}, "text": {"sv": "…"}}}}}.
 */
public final class NoticeSettingsReader {

  private static final Set<String> PARTS = Set.of("on", "off", "global", "subscribers", "mailboxes", "words", "quiet", "digest");

  private final Function<String, Optional<UnitId>> units;
  private final List<String> faults = new ArrayList<>();

  private NoticeSettingsReader(Function<String, Optional<UnitId>> units) {
    this.units = units;
  }

  /** What was read, and in plain words what is wrong; settings with faults are not to be used. */
  public record Read(NoticeSettings settings, List<String> faults) {}

  /** @param units by their short names */
  public static Read read(JsonObject object, Function<String, Optional<UnitId>> units) {
    var reader = new NoticeSettingsReader(units);
    var settings = reader.settings(object);
    return new Read(settings, List.copyOf(reader.faults));
  }

  private NoticeSettings settings(JsonObject object) {
    object.keySet().stream().filter(part -> !PARTS.contains(part)).forEach(part -> faults.add(part + " is nothing that can be settled"));
    var on = new HashMap<Cell, Boolean>();
    texts(object, "on").forEach(key -> cell(key).ifPresent(cell -> on.put(cell, true)));
    texts(object, "off").forEach(key -> cell(key).filter(cell -> isOnce(on, cell) && mayBeOff(cell)).ifPresent(cell -> on.put(cell, false)));
    var global = texts(object, "global");
    var subscribers = texts(object, "subscribers");
    Stream.concat(global.stream(), subscribers.stream()).forEach(this::address);
    return new NoticeSettings(on, words(object), mailboxes(object), global, subscribers, hours(object));
  }

  private UsualHours hours(JsonObject object) {
    var quiet = Optional.ofNullable(object.getJsonObject("quiet")).flatMap(said ->
        time(said.getString("from", "")).flatMap(from -> time(said.getString("to", "")).map(to -> new QuietHours(from, to))));
    return new UsualHours(quiet, Optional.ofNullable(object.getString("digest", null)).flatMap(this::time));
  }

  private Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeParseException e) {
      faults.add("\"" + text + "\" is no time, as 07:00");
      return Optional.empty();
    }
  }

  private boolean isOnce(Map<Cell, Boolean> on, Cell cell) {
    if (on.containsKey(cell)) {
      faults.add(cell.key() + " is both on and off");
    }
    return true;
  }

  private boolean mayBeOff(Cell cell) {
    if (Matrix.isAlwaysOn(cell)) {
      faults.add(cell.key() + " is the only way by which somebody is asked, and is always on");
    }
    return true;
  }

  private static List<String> texts(JsonObject object, String part) {
    return object.containsKey(part) ? object.getJsonArray(part).getValuesAs(JsonString::getString) : List.of();
  }

  private Optional<Cell> cell(String key) {
    var cell = Cell.of(key);
    if (cell.isEmpty()) {
      faults.add(key + " is no place in the matrix");
    }
    return cell;
  }

  private void address(String address) {
    if (!MailAddress.isOne(address)) {
      faults.add(address + " is no mail address");
    }
  }

  private Map<UnitId, String> mailboxes(JsonObject object) {
    var mailboxes = new HashMap<UnitId, String>();
    var written = object.containsKey("mailboxes") ? object.getJsonObject("mailboxes") : JsonObject.EMPTY_JSON_OBJECT;
    written.keySet().forEach(slug -> {
      address(written.getString(slug));
      units.apply(slug).ifPresentOrElse(unit -> mailboxes.put(unit, written.getString(slug)), () -> faults.add("There is no unit " + slug));
    });
    return mailboxes;
  }

  private Map<Cell, OwnWords> words(JsonObject object) {
    var words = new HashMap<Cell, OwnWords>();
    var written = object.containsKey("words") ? object.getJsonObject("words") : JsonObject.EMPTY_JSON_OBJECT;
    written.keySet().forEach(key -> cell(key).ifPresent(cell -> {
      var own = written.getJsonObject(key);
      var said = new OwnWords(text(key, own.getJsonObject("subject")), text(key, own.getJsonObject("text")));
      tell(key, SayableFields.wrongSubject(cell, false, said.subject()));
      tell(key, SayableFields.wrongText(cell, false, said.text()));
      words.put(cell, said);
    }));
    return words;
  }

  private void tell(String key, List<Wrong> wrong) {
    wrong.forEach(each -> faults.add(switch (each.why()) {
      case UNKNOWN, SECRET -> key + " has a field " + each.what() + " that there is not";
      case TOO_LONG -> key + " is longer than " + each.what();
      case LINES -> key + " has a subject of more than one line";
    }));
  }

  private LocalText text(String key, JsonObject written) {
    var texts = new LinkedHashMap<Language, String>();
    written.forEach((tag, said) -> {
      var text = ((JsonString) said).getString();
      if (Language.isTag(tag)) {
        texts.put(new Language(tag), text);
      } else {
        faults.add(key + " has a language " + tag + " that there is not");
      }
    });
    return new LocalText(texts);
  }
}
