package se.samform.core.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.party.PersonalNumber;

/**
 * One of the ways in which an organisation is signed for, as it is registered.
 *
 * @param by whom: all who may take part
 */
public record SigningWay(How how, List<Signatory> by) {

  /** How many of them it takes. */
  public enum How {
    /** Any of them (var för sig). */
    ALONE,
    /** Any two of them (två i förening). */
    TWO,
    /** All of them, as a board does (8 kap. 35 § aktiebolagslagen). */
    ALL,
    /** Something that can't be counted: the chair with a member. */
    OTHER
  }

  public SigningWay {
    by = List.copyOf(by);
  }

  /** The numbers of those who are named. */
  public Set<PersonalNumber> numbers() {
    return by.stream().filter(Signatory.Named.class::isInstance).map(each -> ((Signatory.Named) each).number()).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether somebody is among them who isn't named. */
  boolean isHiding() {
    return by.stream().anyMatch(Signatory.Protected.class::isInstance);
  }

  /** Whether these bind the organisation this way. Who isn't named may be whoever is not known. */
  Said binds(Set<PersonalNumber> signers) {
    long named = numbers().stream().filter(signers::contains).count();
    long hidden = Math.min(by.stream().filter(Signatory.Protected.class::isInstance).count(), signers.size() - named);
    return switch (how) {
      case ALONE -> counted(named, hidden, 1);
      case TWO -> counted(named, hidden, 2);
      case ALL -> counted(named, hidden, Math.max(1, by.size()));
      case OTHER -> named + hidden > 0 ? Said.UNKNOWN : Said.NO;
    };
  }

  private static Said counted(long named, long hidden, int needed) {
    if (named >= needed) {
      return Said.YES;
    }
    return named + hidden >= needed ? Said.UNKNOWN : Said.NO;
  }
}
