package com.example.audit;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the notices say of one library.
 *
 * @param packages its packages, each with those under it
 * @param licence the licence, by its SPDX name
 * @param texts the files in the jar that have the licence in full
 */
record Notice(String library, List<String> packages, String licence, List<String> texts) {
    private static final Pattern ENTRY =
            Pattern.compile("\\n\\n(\\S.*)\\n {4}packages: (.*)\\n {4}licence: {2}(.*)\\n {4}text: {5}(.*)(?=\\n)");

    private static final Map<String, String> WORDS = Map.of(
            "Apache-2.0", "Apache License\n                           Version 2.0, January 2004",
            "MIT", "Permission is hereby granted, free of charge",
            "BSD-2-Clause", "Redistribution and use in source and binary forms",
            "BSD-3-Clause", "Redistribution and use in source and binary forms");

    static List<Notice> in(String notices) {
        return ENTRY.matcher(notices).results().map(Notice::of).toList();
    }

    private static Notice of(MatchResult entry) {
        return new Notice(entry.group(1), list(entry.group(2)), entry.group(3), list(entry.group(4)));
    }

    private static List<String> list(String names) {
        return List.of(names.split(", "));
    }

    /** How much of the name of a class is that of a package of this library; 0 when it is of another library. */
    int covers(String className) {
        return packages.stream()
                .filter(name -> className.startsWith(name + "."))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Words that the text of the licence has. */
    String words() {
        return WORDS.get(licence);
    }
}
