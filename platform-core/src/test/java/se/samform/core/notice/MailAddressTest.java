package se.samform.core.notice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"a@exempel.invalid", "anna.ö+remiss@sub.exempel.invalid", "o'hara@exempel.invalid"})
  void one_address_is_one(String address) {
    assertTrue(MailAddress.isOne(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "a", "a@b", "a@b.", "a@b@c.d", "a b@c.d", "a@b.c,d@e.f", "Anna <a@b.c>", "\"a\"@b.c", "group:a@b.c", "a@[127.0.0.1]", "a(b)@c.d", "a@b.c\r\nBcc: d@e.f"})
  void names_lists_groups_and_what_is_quoted_are_none(String address) {
    assertFalse(MailAddress.isOne(address));
  }

  @Test
  void what_is_longer_than_mail_takes_is_none() {
    assertFalse(MailAddress.isOne("a".repeat(251) + "@b.c"));
  }
}
