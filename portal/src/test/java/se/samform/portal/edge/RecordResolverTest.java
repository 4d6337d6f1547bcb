package se.samform.portal.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordResolverTest {

    /** @param current what a page shall not read, because the getter says it in the page's words */
    public record Link(String text, boolean current) {
        public String getCurrent() {
            return current ? "page" : null;
        }
    }

    private final ELContext context = new Plain();

    @Test
    void reads_a_component() {
        assertEquals("Mina ärenden", new RecordResolver().getValue(context, new Link("Mina ärenden", true), "text"));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void leaves_a_component_that_has_a_getter_to_the_getter() {
        new RecordResolver().getValue(context, new Link("Mina ärenden", true), "current");
        assertFalse(context.isPropertyResolved());
    }

    private static final class Plain extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
