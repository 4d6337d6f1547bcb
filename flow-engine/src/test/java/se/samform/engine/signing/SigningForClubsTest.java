package se.samform.engine.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.Fence.FIRST;
import static se.samform.engine.testing.Fence.OWNER;
import static se.samform.engine.testing.Fence.SECOND;
import static se.samform.engine.testing.Fence.answers;
import static se.samform.engine.testing.House.GRANVIK;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Represented;
import se.samform.core.id.CaseId;
import se.samform.core.party.Applicant;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.Child;
import se.samform.core.register.DownReason;
import se.samform.core.register.Engagement;
import se.samform.core.register.Lookup;
import se.samform.core.register.Mandates;

/** What two neighbours sign is handed in for an organisation, by somebody who acts for it. */
class SigningForClubsTest extends SigningNeighbours {

  @RegisterExtension
  static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  SigningForClubsTest() {
    super(POST);
  }

  @Test
  void what_is_sent_for_an_organisation_is_handed_in_for_it_and_shown_to_all_who_act_for_it() {
    signings = acting(new Mandated());
    var acting = sentForClub();
    var club = acting.whom();
    assertEquals(Optional.empty(), signings.of(GRANVIK, draft.id(), OWNER), "it is not hers");
    var other = new Applicant.Representative(new Acting("198501012382", "Karin Fiktiv", club));
    var round = signings.of(GRANVIK, draft.id(), other).orElseThrow();
    signings.sign(GRANVIK, round.id(), FIRST, round.sha256(), WORDS, "demo");
    signings.sign(GRANVIK, round.id(), SECOND, round.sha256(), WORDS, "demo");
    var file = house.cases.find(GRANVIK, new CaseId(draft.id().value()), other).orElseThrow();
    assertEquals(Optional.of(acting), file.submissions().getFirst().submission().acting());
  }

  @Test
  void what_was_sent_for_an_organisation_is_not_handed_in_once_who_sent_it_may_not_act_for_it_and_all_are_told() throws Exception {
    var mandates = new Mandated();
    signings = acting(mandates);
    var owner = new Applicant.Representative(sentForClub());
    dispatch();
    post.purgeEmailFromAllMailboxes();
    mandates.told = new Lookup.Found<>(List.of());
    allSign(owner);
    assertTrue(house.drafts.find(GRANVIK, draft.id(), owner).isPresent(), "the draft is kept");
    assertEquals(0, house.rows("submission"));
    house.clock.forward(Duration.ofDays(1));
    assertEquals(0, signings.seeToDue(10), "nor is it tried again");
    dispatch();
    assertEquals(List.of("Alla har skrivit under, men det är inte inskickat"), subjectsTo("vera@exempel.invalid"));
    for (var signer : List.of("johan@exempel.invalid", "siv@exempel.invalid")) {
      assertEquals(List.of("Det du skrev under är inte inskickat"), subjectsTo(signer));
      assertFalse(mailsTo(signer).getFirst().getContent().toString().contains("/sign/"));
    }
  }

  @Test
  void while_no_register_says_whether_who_sent_it_still_may_it_waits_and_is_handed_in_afterwards() {
    var mandates = new Mandated();
    signings = acting(mandates);
    var owner = new Applicant.Representative(sentForClub());
    mandates.told = new Lookup.Down<>(DownReason.NO_ANSWER);
    allSign(owner);
    assertEquals(0, house.rows("submission"));
    house.clock.forward(Duration.ofMinutes(6));
    signings.seeToDue(10);
    assertEquals(0, house.rows("submission"));
    mandates.told = Mandated.CLUB;
    house.clock.forward(Duration.ofMinutes(6));
    signings.seeToDue(10);
    assertEquals(1, house.rows("submission"));
  }

  private Acting sentForClub() {
    var acting = new Acting(OWNER.personalNumber(), "Vera Exempel", new Represented.Organisation("8020001114", "Klubben"));
    draft = house.draft(service, new Applicant.Representative(acting), answers("Staket"));
    var starter = new Starter(OWNER, Optional.of(acting), "Vera Exempel", "vera@exempel.invalid");
    assertEquals(Asked.Done.PLAIN, signings.begin(GRANVIK, draft.id(), starter, draft.revision()));
    return acting;
  }

  private void allSign(Applicant owner) {
    var round = signings.of(GRANVIK, draft.id(), owner).orElseThrow();
    for (var signer : List.of(FIRST, SECOND)) {
      assertInstanceOf(Asked.Done.class, signings.sign(GRANVIK, round.id(), signer, round.sha256(), WORDS, "demo"));
    }
  }

  /** What a register says that can change its mind, as the stand-in's can't. */
  private static final class Mandated implements Mandates {
    static final Lookup<List<Engagement>> CLUB = new Lookup.Found<>(List.of(new Engagement("8020001114", "Klubben", Engagement.Role.SIGNATORY)));
    private Lookup<List<Engagement>> told = CLUB;

    @Override
    public boolean isBound() {
      return true;
    }

    @Override
    public Optional<Lookup<List<Engagement>>> engagements(PersonalNumber person, Age age) {
      assertEquals(Age.NOW, age, "it binds");
      return person.digits().equals(OWNER.personalNumber()) ? Optional.of(told) : Optional.empty();
    }

    @Override
    public Optional<Lookup<List<Child>>> children(PersonalNumber guardian, Age age) {
      return Optional.empty();
    }
  }
}
