package se.samform.engine.register;

import java.util.Optional;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.Child;
import se.samform.core.register.Company;
import se.samform.core.register.Employee;
import se.samform.core.register.Engagement;
import se.samform.core.register.Guardian;
import se.samform.core.register.Hits;
import se.samform.core.register.ListItem;
import se.samform.core.register.Place;
import se.samform.core.register.Position;
import se.samform.core.register.PostalAddress;
import se.samform.core.register.Property;
import se.samform.core.register.Resident;
import se.samform.core.register.Signatories;
import se.samform.core.register.Signatory;
import se.samform.core.register.SigningWay;
import se.samform.core.register.Slot;
import java.util.List;
import java.util.function.Function;

/** What the objects of docs/registers.md mean. */
final class RegisterReader {

  private static final PersonalNumber NOBODY = new PersonalNumber("000000000000");

  private RegisterReader() {}

  /** Of a protected person nothing else is even looked at. */
  static Resident resident(Reply reply) {
    var number = personalNumber(reply);
    return reply.isProtected()
        ? new Resident.Protected(number)
        : new Resident.Known(number, reply.text("firstName"), reply.text("lastName"), address(reply));
  }

  /** Those who are protected are left out. */
  static List<Child> children(Reply reply) {
    return reply.all("children", RegisterReader::child).stream().flatMap(Optional::stream).toList();
  }

  private static Optional<Child> child(Reply reply) {
    return reply.isProtected() ? Optional.empty() : Optional.of(new Child(
        personalNumber(reply), reply.text("firstName"), reply.text("lastName"), address(reply), reply.all("guardians", RegisterReader::guardian)));
  }

  private static Guardian guardian(Reply reply) {
    return reply.isProtected()
        ? new Guardian.Protected()
        : new Guardian.Named(personalNumber(reply), reply.text("firstName"), reply.text("lastName"));
  }

  static Company company(Reply reply) {
    var number = reply.text("organisationNumber");
    return new Company(
        number.matches("[0-9]{10}") ? number : reply.fault("organisationNumber", "Not ten digits", ""), reply.text("name"), address(reply));
  }

  /** A role that nobody has heard of makes the whole answer unusable: it may be one of those who may not act alone. */
  static List<Engagement> engagements(Reply reply) {
    return reply.all("engagements", RegisterReader::engagement);
  }

  private static Engagement engagement(Reply reply) {
    var company = company(reply);
    return new Engagement(company.number(), company.name(), switch (reply.text("role")) {
      case "signatory" -> Engagement.Role.SIGNATORY;
      case "authorised" -> Engagement.Role.AUTHORISED;
      case String other -> reply.fault("role", "Neither signatory nor authorised", Engagement.Role.AUTHORISED);
    });
  }

  static Signatories signatories(Reply reply) {
    return new Signatories(reply.all("ways", RegisterReader::way));
  }

  private static SigningWay way(Reply reply) {
    return new SigningWay(switch (reply.text("how")) {
      case "alone" -> SigningWay.How.ALONE;
      case "two" -> SigningWay.How.TWO;
      case "all" -> SigningWay.How.ALL;
      case "other" -> SigningWay.How.OTHER;
      case String how -> reply.fault("how", "None of alone, two, all and other", SigningWay.How.OTHER);
    }, reply.all("by", RegisterReader::signatory));
  }

  private static Signatory signatory(Reply reply) {
    return reply.isProtected() ? new Signatory.Protected() : new Signatory.Named(personalNumber(reply), reply.text("firstName"), reply.text("lastName"));
  }

  static Place place(Reply reply) {
    return new Place(
        reply.text("id"), new PostalAddress(reply.text("street"), postalCode(reply), reply.text("city")),
        Optional.of(reply.textIfAny("property")).filter(name -> !name.isEmpty()), position(reply));
  }

  static Property property(Reply reply) {
    return new Property(reply.text("id"), reply.text("designation"), position(reply));
  }

  static Employee employee(Reply reply) {
    return new Employee(
        reply.text("id"), reply.text("name"), reply.textIfAny("title"), reply.textIfAny("unit"), reply.textIfAny("email"),
        reply.textIfAny("phone"));
  }

  static ListItem item(Reply reply) {
    return new ListItem(reply.text("key"), reply.text("text"));
  }

  static Slot slot(Reply reply) {
    return new Slot(reply.text("id"), reply.instant("start"), reply.instant("end"), reply.textIfAny("place"));
  }

  static <T> Hits<T> hits(Reply reply, String name, Function<Reply, T> read) {
    return new Hits<>(reply.all(name, read), reply.truth("more"));
  }

  private static PersonalNumber personalNumber(Reply reply) {
    var digits = reply.text("personalNumber");
    return digits.matches("[0-9]{12}") ? new PersonalNumber(digits) : reply.fault("personalNumber", "Not twelve digits", NOBODY);
  }

  private static Optional<PostalAddress> address(Reply reply) {
    return reply.inside("address", inside -> new PostalAddress(inside.text("street"), postalCode(inside), inside.text("city")));
  }

  private static String postalCode(Reply reply) {
    var code = reply.text("postalCode");
    return code.matches("[0-9]{5}") ? code : reply.fault("postalCode", "Not five digits", "");
  }

  private static Optional<Position> position(Reply reply) {
    return reply.inside("position", RegisterReader::degrees);
  }

  private static Position degrees(Reply reply) {
    double latitude = reply.number("latitude");
    double longitude = reply.number("longitude");
    boolean isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    return isOnEarth ? new Position(latitude, longitude) : reply.fault("latitude", "Not on earth", new Position(0, 0));
  }
}
