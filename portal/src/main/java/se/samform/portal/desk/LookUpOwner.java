package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseOwner;
import se.samform.core.flow.Decision;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.Refusal;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.BoundRegisters;
import se.samform.core.register.Company;
import se.samform.core.register.Lookup;
import se.samform.core.register.Registers;
import se.samform.core.register.Resident;
import se.samform.core.vault.Vault;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.ProtectedPersons;
import se.samform.engine.look.Look;
import se.samform.engine.look.Looks;
import se.samform.engine.look.Seen;
import se.samform.engine.search.Numbers;
import se.samform.engine.search.PartyNumber;

/**
 * Asks the registers of a case's e-service who somebody is by their number. What would be refused whatever they tell is known
 * before they are asked, and whom an officer asks about is written down first.
 */
@ApplicationScoped
public class LookUpOwner {
    /** Of an owner of whom only the number is known: what is typed later is right, until it is there. */
    private static final CaseOwner.Ways SOME = new CaseOwner.Ways("-", "-", "", "", "", "");

    @Inject Registers registers;
    @Inject ProtectedPersons persons;
    @Inject Looks looks;
    @Inject Cases cases;
    @Inject Vault vault;

    /** Empty for what is no number, or may be several people's. */
    public static Optional<PartyNumber> number(String typed) {
        var meant = Numbers.meantBy(typed);
        return meant.size() == 1 ? Optional.of(meant.getFirst()).filter(number -> kind(number).isPresent()) : Optional.empty();
    }

    private static Optional<CaseOwner.Kind> kind(PartyNumber number) {
        return switch (number.kind()) {
            case PERSON -> Optional.of(CaseOwner.Kind.PERSON);
            case ORGANISATION -> Optional.of(CaseOwner.Kind.ORGANISATION);
            case DANISH_PERSON, DANISH_ORGANISATION -> Optional.empty();
        };
    }

    /** Why the case can't be theirs, whoever they are. */
    Optional<Refusal> refusal(CaseFile file, PartyNumber number, Actor.Officer officer) {
        return refusal(file, new HandlingCommand.Transfer(new CaseOwner(kind(number).orElseThrow(), number.digits(), "-", SOME), "-"), officer);
    }

    /** Why this would be refused as the case stands. */
    Optional<Refusal> refusal(CaseFile file, HandlingCommand.Transfer transfer, Actor.Officer officer) {
        return cases.foresee(file.head().municipality(), file.head().id(), transfer, officer) instanceof Decision.Refused(var reason)
            ? Optional.of(reason) : Optional.empty();
    }

    /** Who that is. */
    ToldOwner told(CaseFile file, PartyNumber number, OfficerId officer) {
        var municipality = file.head().municipality();
        var bound = registers.of(municipality, file.service().family());
        var seen = number.isOrganisation() ? Seen.ORGANISATION : Seen.PERSON;
        looks.add(municipality, Look.forPeople(officer, seen, List.of(number.hash(vault, municipality))));
        return number.isOrganisation() ? organisation(number.digits(), bound) : person(municipality, new PersonalNumber(number.digits()), bound);
    }

    /**
     * Why a transfer would be refused that is yet to name whom the registers tell by that number. For who has no page where that
     * is shown first.
     *
     * @param typed with a right number, and the rest as it was said
     */
    public Optional<Refusal> refusalOfTyped(CaseFile file, HandlingCommand.Transfer typed, Actor.Officer officer) {
        var to = typed.to();
        var named = new CaseOwner(to.kind(), to.number(), to.name().isBlank() ? "-" : to.name(), to.ways());
        return refusal(file, number(to), officer).or(() -> refusal(file, new HandlingCommand.Transfer(named, typed.why()), officer));
    }

    /** The same transfer, to whom the registers tell. Never in a transaction: that they were asked is known though nothing comes of it. */
    public HandlingCommand.Transfer told(CaseFile file, HandlingCommand.Transfer typed, OfficerId officer) {
        var to = typed.to();
        return new HandlingCommand.Transfer(told(file, number(to), officer).owner(to.name(), to.ways()), typed.why());
    }

    private static PartyNumber number(CaseOwner owner) {
        return new PartyNumber(owner.isOrganisation() ? PartyNumber.Kind.ORGANISATION : PartyNumber.Kind.PERSON, owner.number());
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
                Optional.of((known.firstName() + " " + known.lastName()).strip()), known.lastName().strip(), known.address());
            case Resident.Protected hidden -> ToldOwner.without(CaseOwner.Kind.PERSON, number.digits(), ToldOwner.Answer.PROTECTED);
        };
    }

    private static ToldOwner organisation(String number, BoundRegisters bound) {
        var kind = CaseOwner.Kind.ORGANISATION;
        return switch (bound.companies().map(register -> register.company(number)).orElseGet(Lookup.NotFound::new)) {
            case Lookup.Found<Company>(var company) -> new ToldOwner(kind, number, ToldOwner.Answer.TOLD, Optional.of(company.name()), "", company.address());
            case Lookup.NotFound<Company>() -> ToldOwner.without(kind, number, bound.companies().isPresent() ? ToldOwner.Answer.NOT_THERE : ToldOwner.Answer.NOTHING);
            case Lookup.Down<Company>(var reason) -> ToldOwner.without(kind, number, ToldOwner.Answer.NOTHING);
        };
    }
}
