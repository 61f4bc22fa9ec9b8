package org.buranakan.platform.problem;

import java.util.List;
import org.buranakan.platform.text.Text;

/**
 * What contracts/problems.json says of a code.
 *
 * @param statuses with which requests are refused so; none if it is a reason in a document
 * @param details the sentences that people are told, with "…" for what depends on the request
 * @param bases what the rules behind it rest on: law, study or assumption
 * @param operations of which services may answer so, where it is their own code
 */
public record KnownProblem(
    String code,
    List<Integer> statuses,
    List<Text> details,
    List<Text> bases,
    List<String> operations) {}
