package se.samform.engine.register;

import se.samform.core.register.Company;
import se.samform.core.register.CompanyRegister;
import se.samform.core.register.DownReason;
import se.samform.core.register.Lookup;

/** {@code /companies}. */
record HttpCompanies(Questions questions) implements CompanyRegister {

  @Override
  public Lookup<Company> company(String number) {
    return questions.ask(Asked.at("companies", number), RegisterReader::company)
        .flatMap(found -> found.number().equals(number) ? new Lookup.Found<>(found) : new Lookup.Down<>(DownReason.GARBAGE));
  }
}
