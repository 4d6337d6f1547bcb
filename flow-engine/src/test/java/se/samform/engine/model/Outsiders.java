package se.samform.engine.model;

import static se.samform.engine.testing.House.GRANVIK;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samform.core.flow.Outsider;
import se.samform.core.flow.TaskOutcome;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.referral.Referral;
import se.samform.engine.referral.Referrals;
import se.samform.engine.testing.House;

/** Those outside who are asked, as they know it: by the links in the mails that they got, of whatever day. */
final class Outsiders {

  static final Outsider CHURCH = new Outsider("Kyrkan", "kyrkan@remiss.invalid");
  private static final Pattern LINK = Pattern.compile("/opinions/([A-Za-z0-9_-]+)");

  private final Referrals referrals;

  Outsiders(House house) {
    this.referrals = new Referrals(house.database, house.cases);
  }

  /** What one of their links leads to; empty while they have none. */
  Optional<Referral> follow(MimeMessage[] received, Random random) {
    var links = Stream.of(received).map(Outsiders::text).flatMap(text -> LINK.matcher(text).results()).map(found -> found.group(1)).toList();
    return links.isEmpty() ? Optional.empty() : referrals.find(GRANVIK, links.get(random.nextInt(links.size())));
  }

  Commanded answer(Referral referral) {
    return referrals.answer(referral, TaskOutcome.DONE, "Det stör inte", List.of());
  }

  private static String text(MimeMessage mail) {
    try {
      return String.valueOf(mail.getContent());
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
