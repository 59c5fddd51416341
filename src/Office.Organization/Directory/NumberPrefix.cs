namespace Office.Organization.Directory;

/// <summary>机关代字 of one series of an organ, e.g. 铜府办发 in 铜府办发〔2026〕12号.</summary>
/// <param name="Series">The series that it numbers.</param>
/// <param name="Text">The characters before the year.</param>
public sealed record NumberPrefix(NumberSeries Series, string Text);
