package se.samform.engine.signing;

import static se.samform.engine.testing.House.GRANVIK;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.answer.SignedAs;
import se.samform.core.answer.SignedBy;
import se.samform.core.id.CaseId;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Published;
import se.samform.engine.draft.Draft;
import se.samform.engine.register.StandIn;
import se.samform.engine.testing.House;
import se.samform.engine.testing.Signing;

/** Vera sends something for somebody to sign of whom a register is asked; against the stand-in registers, over HTTP, which may be down. */
abstract class SigningByRegister {

  static final String WORDS = "Du skriver under svaren.";
  static final Applicant.Person VERA = new Applicant.Person("191212121212");
  static final Applicant.Person JOHAN = new Applicant.Person("199001012385");
  static final Applicant.Person STRANGER = new Applicant.Person("198501012382");
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-08T12:00:00Z"), ZoneOffset.UTC);

  final House house = new House();
  @TempDir Path folder;
  Signings signings;
  Published service;
  private StandIn standIn;

  /** Of the e-service: JSON with a role {@code unit}. */
  abstract String definition();

  @BeforeEach
  void build() throws IOException {
    standIn = standIn();
    signings = Signing.of(house, (municipality, family) -> standIn.granvik(), Signing.NOBODY);
    service = house.services.publish(GRANVIK, definition().getBytes(StandardCharsets.UTF_8));
    house.bindings.save(GRANVIK, service.family(), new Binding(House.BOARD, Map.of("unit", House.STREETS), Map.of()), 0);
  }

  @AfterEach
  void end() throws IOException {
    standIn.close();
  }

  private StandIn standIn() throws IOException {
    return new StandIn(folder, CLOCK, Duration.ofSeconds(10), "agreed");
  }

  Asked begin(Draft draft) {
    return begin(draft, VERA);
  }

  Asked begin(Draft draft, Applicant.Person starter) {
    return signings.begin(GRANVIK, draft.id(), new Starter(starter, "Vera Exempel", "vera@exempel.invalid"), draft.revision());
  }

  RoundView round(Draft draft) {
    return signings.of(GRANVIK, draft.id(), VERA).orElseThrow();
  }

  Asked sign(Draft draft, Applicant.Person who) {
    return signings.sign(GRANVIK, round(draft).id(), who, round(draft).sha256(), WORDS, "demo");
  }

  Optional<SignedAs> signedAs(Draft draft) {
    return signedBy(draft).flatMap(SignedBy::as);
  }

  Optional<SignedBy> signedBy(Draft draft) {
    return house.cases.find(GRANVIK, new CaseId(draft.id().value()), VERA).orElseThrow()
        .submissions().getFirst().submission().signed().stream().findFirst();
  }

  void down() {
    standIn.behave("down", 0);
  }

  /** Another that answers: the one that was down rests. */
  void up() {
    try {
      standIn.close();
      standIn = standIn();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
