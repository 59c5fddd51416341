namespace Office.Workflow.Starts;

/// <summary>What has begun, as lists show it.</summary>
/// <param name="Kind">As a work item's snapshot names it.</param>
/// <param name="Title">What it is called.</param>
public sealed record BegunMatter(string Kind, string Title);
