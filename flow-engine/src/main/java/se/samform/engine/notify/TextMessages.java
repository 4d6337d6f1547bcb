package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import se.samform.core.json.ObjectTree;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.Channel;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;
import se.samform.core.text.Language;

/** Sends text messages that are about no case, through the municipality's post office. */
@ApplicationScoped
public class TextMessages {

  private final Counter counter;

  @Inject
  public TextMessages(PostOffices offices) {
    this.counter = new Counter(offices);
  }

  /** For the container's proxy. */
  protected TextMessages() {
    this(null);
  }

  /** Whether anybody sends them for the municipality. */
  public boolean areSent(MunicipalityFacts facts) {
    return counter.office(facts, Channel.SMS).isPresent();
  }

  /** @param phone as people write it */
  public Outcome send(ClaimedMessage message, MunicipalityFacts facts, Language language, String phone, Letter letter)
      throws IOException, InterruptedException {
    var office = counter.office(facts, Channel.SMS);
    if (office.isEmpty()) {
      return new Outcome.Hopeless("Nobody sends " + Channel.SMS.key() + " for " + facts.slug());
    }
    var to = Addressee.mobile(phone, office.get().region()).map(number -> new ObjectTree().put("phone", number).build());
    var parcel = to.map(number -> Counter.parcel(Channel.SMS, facts, language, number, letter));
    return parcel.isPresent() ? counter.hand(message, facts, office.get(), parcel.get().build()) : new Outcome.Unreachable("Text messages can't be read there");
  }
}
