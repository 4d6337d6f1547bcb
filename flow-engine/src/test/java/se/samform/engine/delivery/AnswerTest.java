package se.samform.engine.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.outbox.Outcome;

class AnswerTest {

  private static final String OF_A_PERSON = "{\"type\":\"urn:samform:delivery:malformed\",\"detail\":\"Vera Exempel, 199001012385\"}";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "400 | 400: not as the receiver expects it", "401 | 401: the token is missing or wrong",
    "409 | 409: came before with another content", "413 | 413: too large for the receiver"})
  void a_refusal_is_told_to_the_desk_in_our_words_whatever_the_receiver_says(int status, String told) {
    assertEquals(new Outcome.Hopeless(told), Answer.refusal(status, OF_A_PERSON));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "200 | 200: the receiver gave no receipt", "302 | 302: not an answer that was agreed on",
    "500 | 500: an error at the receiver", "503 | 503: the receiver is down for now"})
  void what_may_go_better_later_is_told_so_too(int status, String told) {
    assertEquals(new Outcome.TryLater(told), Answer.refusal(status, OF_A_PERSON));
  }

  @Test
  void what_was_damaged_on_its_way_is_sent_again() {
    assertEquals(new Outcome.TryLater("400: damaged on its way"),
        Answer.refusal(400, "{\"type\":\"urn:samform:delivery:digest-mismatch\",\"detail\":\"Vera Exempel\"}"));
  }
}
