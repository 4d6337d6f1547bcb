package se.samform.core.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.party.PersonalNumber;

/**
 * Who signs for an organisation (firmateckning, 8 kap. aktiebolagslagen; a board's own rules for an association).
 *
 * @param ways any of them is enough; none where nobody is registered
 */
public record Signatories(List<SigningWay> ways) {

  public Signatories {
    ways = List.copyOf(ways);
  }

  /** Whether these, together, bind it. */
  public Said binds(Set<PersonalNumber> signers) {
    return best(ways.stream().map(way -> way.binds(signers)));
  }

  /** Whether somebody may sign for it at all, be it with others. */
  public Said has(PersonalNumber person) {
    return best(ways.stream().map(way -> way.numbers().contains(person) ? Said.YES : way.isHiding() ? Said.UNKNOWN : Said.NO));
  }

  /** Those with whom this person binds it, each of them enough; none for who needs nobody, or more than one. */
  public List<Signatory.Named> beside(PersonalNumber person) {
    boolean isNeeded = has(person) == Said.YES && binds(Set.of(person)) == Said.NO;
    return isNeeded ? named().filter(other -> !other.number().equals(person) && binds(Set.of(person, other.number())) == Said.YES).toList() : List.of();
  }

  private Stream<Signatory.Named> named() {
    return ways.stream().flatMap(way -> way.by().stream()).filter(Signatory.Named.class::isInstance).map(Signatory.Named.class::cast).distinct();
  }

  private static Said best(Stream<Said> said) {
    return said.reduce(Said.NO, (one, other) -> one == Said.YES || other == Said.YES ? Said.YES : one == Said.UNKNOWN ? one : other);
  }
}
