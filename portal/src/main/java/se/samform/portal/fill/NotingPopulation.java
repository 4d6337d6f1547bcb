package se.samform.portal.fill;

import java.util.List;
import se.samform.core.id.MunicipalityId;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.Child;
import se.samform.core.register.Lookup;
import se.samform.core.register.PopulationRegister;
import se.samform.core.register.Resident;
import se.samform.engine.casefile.ProtectedPersons;

/** Remembers whose identity is protected when the register says so, for the cases in which they are named. */
record NotingPopulation(PopulationRegister register, MunicipalityId municipality, ProtectedPersons persons) implements PopulationRegister {

    @Override
    public Lookup<Resident> person(PersonalNumber number) {
        var told = register.person(number);
        if (told instanceof Lookup.Found<Resident>(var resident)) persons.note(municipality, number.digits(), resident instanceof Resident.Protected);
        return told;
    }

    @Override
    public Lookup<List<Child>> children(PersonalNumber guardian) {
        return register.children(guardian);
    }
}
