package se.samform.engine.notify;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.samform.core.json.ObjectTree;
import se.samform.core.notice.Channel;
import se.samform.engine.casefile.Reach;

/** To whom something goes, as the post office reads it: docs/post.md. */
final class Addressee {

  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
  private static final Set<PhoneNumberType> THAT_READ = EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

  private Addressee() {}

  /** Empty for who can't be reached so. */
  static Optional<JsonObject> of(Channel channel, Reach reach, String region) {
    return switch (channel) {
      case SMS -> reach.phone().flatMap(phone -> mobile(phone, region)).map(phone -> new ObjectTree().put("phone", phone).build());
      case DIGITAL_POST -> reach.personalNumber().map(number -> withAddress(new ObjectTree().put("personalNumber", number), reach).build());
      case PRINT -> reach.address().map(address -> withAddress(new ObjectTree(), reach).build());
      case MAIL, DESK -> Optional.empty();
    };
  }

  /** What was said of a protected person's address is used for nothing: their own letter box alone. */
  static Optional<JsonObject> ofProtected(Channel channel, Reach reach, String region) {
    return channel == Channel.PRINT ? Optional.empty() : of(channel, new Reach(reach.mail(), reach.phone(), reach.personalNumber(), Optional.empty()), region);
  }

  /** In E.164, if text messages can be read there. */
  static Optional<String> mobile(String phone, String region) {
    try {
      PhoneNumber number = PHONES.parse(phone, region);
      return PHONES.isValidNumber(number) && THAT_READ.contains(PHONES.getNumberType(number))
          ? Optional.of(PHONES.format(number, PhoneNumberFormat.E164)) : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  /** Paper is for who has no digital mailbox. */
  private static ObjectTree withAddress(ObjectTree to, Reach reach) {
    reach.address().ifPresent(address -> to.put("name", address.name()).put("street", address.street())
        .put("postalCode", address.postalCode()).put("city", address.city()));
    return to;
  }
}
