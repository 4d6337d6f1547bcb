package se.samform.core.answer;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.samform.core.form.TextFormat;

/**
 * How a line of text in a format is checked, kept and shown.
 *
 * @param flaw what is wrong with what was typed
 * @param kept what is kept of it when nothing is
 * @param shown what was kept as people read it
 */
record Spelling(Function<String, Optional<Malformation>> flaw, UnaryOperator<String> kept, UnaryOperator<String> shown) {

  static Spelling of(TextFormat format) {
    return switch (format) {
      case NONE -> new Spelling(typed -> Optional.empty(), typed -> typed, kept -> kept);
      case PERSONAL_NUMBER -> new Spelling(PersonalNumbers::flaw, PersonalNumbers::digits, Wording::personalNumber);
      case EMAIL -> new Spelling(Emails::flaw, Characters::trimmed, kept -> kept);
      case PHONE -> new Spelling(Phones::flaw, Characters::trimmed, kept -> kept);
      case POSTAL_CODE -> new Spelling(PostalCodes::flaw, PostalCodes::digits, Wording::postalCode);
      case ORGANISATION_NUMBER ->
          new Spelling(OrganisationNumbers::flaw, OrganisationNumbers::digits, OrganisationNumbers::shown);
      case BANKGIRO -> new Spelling(Giros::bankgiroFlaw, Digits::of, Giros::bankgiro);
      case PLUSGIRO -> new Spelling(Giros::plusgiroFlaw, Digits::of, Giros::plusgiro);
      case BANK_ACCOUNT -> new Spelling(SwedishAccounts::flaw, SwedishAccounts::kept, kept -> kept);
      case IBAN -> new Spelling(Ibans::flaw, Ibans::kept, Ibans::shown);
      case CPR -> new Spelling(DanishNumbers::cprFlaw, Digits::of, DanishNumbers::cpr);
      case CVR -> new Spelling(DanishNumbers::cvrFlaw, Digits::of, kept -> kept);
      case WEB_ADDRESS -> new Spelling(WebAddresses::flaw, Characters::trimmed, kept -> kept);
      case PERSONAL_NUMBER_ONLY ->
          new Spelling(PersonalNumbers::flawUnlessPersonal, PersonalNumbers::digits, Wording::personalNumber);
      case COORDINATION_NUMBER ->
          new Spelling(PersonalNumbers::flawUnlessCoordination, PersonalNumbers::digits, Wording::personalNumber);
    };
  }
}
