package se.samform.core.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.id.UnitId;
import se.samform.core.text.Language;

/**
 * What holds for one e-service: what the municipality settled for it first, then what its definition says, then what the
 * municipality settled for all of its e-services, then what the platform does.
 */
public record Settled(NoticeSettings service, NoticeSettings definition, NoticeSettings municipality) {

  public static final Settled NOTHING = new Settled(NoticeSettings.NONE, NoticeSettings.NONE);

  /**
   * Of which a citizen has to be told by some way that reaches more than a mobile: that what they sent has come, what the
   * authority writes to them (förvaltningslagen 25 §), with documents or without, and how it ended (33 §).
   */
  public static final Set<EventKind> OWED = Set.of(EventKind.CASE_SUBMITTED, EventKind.NEW_MESSAGE, EventKind.NEW_DOCUMENTS, EventKind.CASE_CLOSED);

  /** What the platform's own words are said in. */
  private static final Set<Language> PLATFORMS = Set.of(Language.SWEDISH, Language.ENGLISH);

  private static final Set<Channel> LASTING = Set.of(Channel.MAIL, Channel.DIGITAL_POST, Channel.PRINT);

  /** Of an e-service whose definition says nothing. */
  public Settled(NoticeSettings service, NoticeSettings municipality) {
    this(service, NoticeSettings.NONE, municipality);
  }

  public boolean isOn(Cell cell) {
    return Matrix.isAlwaysOn(cell) || service.on(cell).or(() -> inDefinition(cell)).or(() -> municipality.on(cell)).orElseGet(() -> Matrix.CELLS.getOrDefault(cell, false));
  }

  /** What a definition says of messages to the applicant it says of documents, which come with one: older ones know of no documents. */
  private Optional<Boolean> inDefinition(Cell cell) {
    var isOfDocuments = cell.kind() == EventKind.NEW_DOCUMENTS && cell.recipient() == Recipient.APPLICANT;
    return definition.on(cell).or(() -> isOfDocuments ? definition.on(new Cell(EventKind.NEW_MESSAGE, cell.recipient(), cell.channel())) : Optional.empty());
  }

  /**
   * Those that are nearest of what is said to who reads in this language: in theirs. Empty where the platform's words hold,
   * as they do where theirs is one of the platform's and nobody has said it in that.
   */
  public Optional<OwnWords> words(Cell cell, Language language) {
    var nearest = Stream.of(service, definition, municipality).flatMap(settings -> settings.words(cell).stream()).toList();
    return nearest.stream().filter(words -> words.isSaidIn(language)).findFirst()
        .or(() -> nearest.stream().filter(words -> !PLATFORMS.contains(language)).findFirst());
  }

  public Optional<String> mailbox(UnitId unit) {
    return service.mailbox(unit).or(() -> municipality.mailbox(unit));
  }

  public List<String> global() {
    return Stream.concat(service.global().stream(), municipality.global().stream()).distinct().toList();
  }

  /** Who is told that the e-service has been published. */
  public List<String> subscribers() {
    return Stream.concat(service.subscribers().stream(), municipality.subscribers().stream()).distinct().toList();
  }

  /** When no text message rings for who settled nothing. */
  public QuietHours night() {
    return municipality.hours().quiet().filter(quiet -> !quiet.isNever()).orElse(QuietHours.NIGHT);
  }

  /** What an officer wishes who settled nothing. */
  public Wishes usual() {
    return municipality.hours().quiet().map(quiet -> new Wishes(Wishes.NONE.off(), Wishes.NONE.often(), quiet)).orElse(Wishes.NONE);
  }

  /** What is owed to citizens and would be told by no way that lasts; in the order of the kinds. */
  public List<EventKind> untold() {
    return untold(LASTING);
  }

  private List<EventKind> untold(Set<Channel> ways) {
    return OWED.stream().sorted().filter(kind -> LASTING.stream().filter(ways::contains).noneMatch(way -> isOn(new Cell(kind, Recipient.APPLICANT, way)))).toList();
  }

  /**
   * The same for a citizen who is reached by these ways alone: what is owed to them is mailed where no way that lasts and is
   * theirs is on. What each layer settles may be enough by itself, and not be together, or not where there is no such way.
   */
  public Settled reaching(Set<Channel> ways) {
    var untold = untold(ways);
    if (untold.isEmpty()) {
      return this;
    }
    var on = new HashMap<>(service.on());
    untold.forEach(kind -> on.put(new Cell(kind, Recipient.APPLICANT, Channel.MAIL), true));
    return new Settled(service.turning(on, service.hours()), definition, municipality);
  }
}
