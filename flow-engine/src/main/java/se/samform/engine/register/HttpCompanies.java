package se.samform.engine.register;

import jakarta.json.JsonObject;
import se.samform.core.json.ObjectTree;
import se.samform.core.register.Company;
import se.samform.core.register.CompanyRegister;
import se.samform.core.register.DownReason;
import se.samform.core.register.Lookup;
import se.samform.core.register.Signatories;

/** {@code /companies}. */
record HttpCompanies(Questions questions) implements CompanyRegister {

  /** Of somebody who trades alone, a company's number is a person's. */
  private static JsonObject of(String number) {
    return new ObjectTree().put("organisationNumber", number).build();
  }

  @Override
  public Lookup<Company> company(String number) {
    return questions.ask(Asked.at("companies", "lookup").telling(of(number)), RegisterReader::company)
        .flatMap(found -> found.number().equals(number) ? new Lookup.Found<>(found) : new Lookup.Down<>(DownReason.GARBAGE));
  }

  @Override
  public Lookup<Signatories> signatories(String number) {
    return questions.ask(Asked.at("companies", "signatories").telling(of(number)), RegisterReader::signatories);
  }

  @Override
  public Lookup<Signatories> signatoriesNow(String number) {
    return questions.askNow(Asked.at("companies", "signatories").telling(of(number)), RegisterReader::signatories);
  }
}
