package se.samform.portal.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import se.samform.portal.edge.Visit;

/** The months of a year, to choose from. */
@Named
@RequestScoped
public class OfferMonths {
    @Inject Visit visit;

    /** @param value its number */
    public record Choice(String value, String name) {}

    public List<Choice> getAll() {
        return Arrays.stream(Month.values()).map(month -> new Choice(String.valueOf(month.getValue()), month.getDisplayName(TextStyle.FULL, visit.getLocale()))).toList();
    }
}
