package se.samform.portal.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Municipality;

/** The municipalities of the installation, for whoever came without saying which. */
@Named
@RequestScoped
public class MunicipalityList {
    @Inject Municipalities municipalities;

    public List<Municipality> getAll() {
        return municipalities.all();
    }
}
