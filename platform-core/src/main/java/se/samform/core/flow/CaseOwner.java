package se.samform.core.flow;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Whose a case is from a transfer on. Every text is empty once the content is purged, and for who is not told.
 *
 * @param number of a person twelve digits, of an organisation ten
 * @param name as the register tells it, or as the officer was told
 * @param lastName the part of it that the register has as that; empty where nothing tells which it is
 */
public record CaseOwner(Kind kind, String number, String name, String lastName, Ways ways) {

  private static final int OF_AGE = 18; // föräldrabalken 9 kap. 1 §

  /** Of whom no register tells which part of the name is which. */
  public CaseOwner(Kind kind, String number, String name, Ways ways) {
    this(kind, number, name, "", ways);
  }

  /** What may own a case. */
  public enum Kind {
    PERSON("person", 12),
    ORGANISATION("organisation", 10);

    private final String key;
    private final int digits;

    Kind(String key, int digits) {
      this.key = key;
      this.digits = digits;
    }

    /** As in the log. */
    public String key() {
      return key;
    }

    public static Kind of(String key) {
      return key.equals(ORGANISATION.key) ? ORGANISATION : PERSON;
    }
  }

  /** How they are reached; empty where nothing is known. @param contact whom to ask for in an organisation */
  public record Ways(String contact, String mail, String phone, String street, String postalCode, String city) {

    public static final Ways NONE = new Ways("", "", "", "", "", "");

    /** A whole address, or none. */
    public boolean hasAddress() {
      return !street.isEmpty() && !postalCode.isEmpty() && !city.isEmpty();
    }

    /** Whether something is there that is no whole address for mail. */
    public boolean isMailWrong() {
      return !mail.isEmpty() && !mail.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    }

    @Override
    public String toString() {
      return "ways";
    }
  }

  /** Of whom nothing is told. */
  public static CaseOwner nameless(Kind kind) {
    return new CaseOwner(kind, "", "", Ways.NONE);
  }

  public CaseOwner nameless() {
    return nameless(kind);
  }

  public CaseOwner reachedBy(Ways other) {
    return new CaseOwner(kind, number, name, lastName, other);
  }

  public boolean isOrganisation() {
    return kind == Kind.ORGANISATION;
  }

  /** Whether it is a child by the number: their guardians would not find the case, and they can't answer for it themselves. */
  public boolean isMinor(LocalDate today) {
    return !isOrganisation() && number.matches("[0-9]{12}") && born() > day(today.minusYears(OF_AGE));
  }

  /** As a number that grows with the day. Of a co-ordination number 60 is taken from the day. */
  private int born() {
    int written = Integer.parseInt(number, 0, 8, 10);
    return written % 100 > 60 ? written - 60 : written;
  }

  private static int day(LocalDate date) {
    return Integer.parseInt(date.format(DateTimeFormatter.BASIC_ISO_DATE));
  }

  boolean isKnown() {
    return number.matches("[0-9]{" + kind.digits + "}") && !name.isBlank();
  }

  /** A person's digital letter box is found by their number; an organisation has somebody there to turn to. */
  boolean isReachable() {
    return !isOrganisation() || !ways.contact().isBlank() && !(ways.mail().isBlank() && ways.phone().isBlank());
  }

  /** Nothing that identifies anybody. */
  @Override
  public String toString() {
    return kind.key;
  }
}
