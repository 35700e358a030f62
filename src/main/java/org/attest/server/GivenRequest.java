package org.attest.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose body has been read, with the parameters that were in it and in its address. */
final class GivenRequest extends HttpServletRequestWrapper {
    private final Map<String, String> parameters;

    GivenRequest(HttpServletRequest request, Map<String, String> parameters) {
        super(request);
        this.parameters = Map.copyOf(parameters);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> map = new LinkedHashMap<>();
        parameters.forEach((name, value) -> map.put(name, new String[] {value}));
        return map;
    }
}
