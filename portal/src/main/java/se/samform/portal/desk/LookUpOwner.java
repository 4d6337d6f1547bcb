package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samform.core.flow.CaseOwner;
import se.samform.core.id.MunicipalityId;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.BoundRegisters;
import se.samform.core.register.Company;
import se.samform.core.register.Lookup;
import se.samform.core.register.Registers;
import se.samform.core.register.Resident;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.ProtectedPersons;
import se.samform.engine.look.Look;
import se.samform.engine.look.Looks;
import se.samform.engine.look.Seen;
import se.samform.engine.search.Numbers;
import se.samform.engine.search.PartyNumber;
import se.samform.engine.search.Search;

/** Asks the registers of a case's e-service who somebody is by their number; whom an officer asks about is written down first. */
@ApplicationScoped
public class LookUpOwner {
    @Inject Desk desk;
    @Inject Registers registers;
    @Inject ProtectedPersons persons;
    @Inject Looks looks;
    @Inject Search search;

    /** Empty for what is no number, or may be several people's. */
    Optional<ToldOwner> told(CaseFile file, String typed) {
        var meant = Numbers.meantBy(typed);
        return meant.size() == 1 ? told(file, meant.getFirst(), typed) : Optional.empty();
    }

    private Optional<ToldOwner> told(CaseFile file, PartyNumber number, String typed) {
        var bound = registers.of(file.head().municipality(), file.service().family());
        return switch (number.kind()) {
            case PERSON -> {
                looks.add(file.head().municipality(), Look.forPeople(desk.officer().id(), Seen.PERSON, search.people(file.head().municipality(), typed)));
                yield Optional.of(person(file.head().municipality(), new PersonalNumber(number.digits()), bound));
            }
            case ORGANISATION -> Optional.of(organisation(number.digits(), bound));
            case DANISH_PERSON, DANISH_ORGANISATION -> Optional.empty();
        };
    }

    private ToldOwner person(MunicipalityId municipality, PersonalNumber number, BoundRegisters bound) {
        var kind = CaseOwner.Kind.PERSON;
        return switch (bound.population().map(register -> register.person(number)).orElseGet(Lookup.NotFound::new)) {
            case Lookup.Found<Resident>(var resident) -> resident(municipality, number, resident);
            case Lookup.NotFound<Resident>() -> ToldOwner.without(kind, number.digits(), bound.population().isPresent() ? ToldOwner.Answer.NOT_THERE : ToldOwner.Answer.NOTHING);
            case Lookup.Down<Resident>(var reason) -> ToldOwner.without(kind, number.digits(), ToldOwner.Answer.NOTHING);
        };
    }

    private ToldOwner resident(MunicipalityId municipality, PersonalNumber number, Resident resident) {
        persons.note(municipality, number.digits(), resident instanceof Resident.Protected);
        return switch (resident) {
            case Resident.Known known -> new ToldOwner(CaseOwner.Kind.PERSON, number.digits(), ToldOwner.Answer.TOLD,
                Optional.of((known.firstName() + " " + known.lastName()).strip()), known.address());
            case Resident.Protected hidden -> ToldOwner.without(CaseOwner.Kind.PERSON, number.digits(), ToldOwner.Answer.PROTECTED);
        };
    }

    private static ToldOwner organisation(String number, BoundRegisters bound) {
        var kind = CaseOwner.Kind.ORGANISATION;
        return switch (bound.companies().map(register -> register.company(number)).orElseGet(Lookup.NotFound::new)) {
            case Lookup.Found<Company>(var company) -> new ToldOwner(kind, number, ToldOwner.Answer.TOLD, Optional.of(company.name()), company.address());
            case Lookup.NotFound<Company>() -> ToldOwner.without(kind, number, bound.companies().isPresent() ? ToldOwner.Answer.NOT_THERE : ToldOwner.Answer.NOTHING);
            case Lookup.Down<Company>(var reason) -> ToldOwner.without(kind, number, ToldOwner.Answer.NOTHING);
        };
    }
}
