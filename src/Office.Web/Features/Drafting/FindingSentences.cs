using System.Globalization;
using Microsoft.Extensions.Localization;
using Office.Documents.Rules;
using Office.Web.Components;

namespace Office.Web.Features.Drafting;

/// <summary>What a finding says, and how to mend it, in the reader's language.</summary>
public sealed class FindingSentences(IStringLocalizer<FindingTexts> texts)
{
    public string Of(Finding finding) => texts[finding.Code, Worded(finding)];

    public string FixOf(Finding finding) => texts[finding.FixCode, Worded(finding)];

    /// <summary>The same in a given language, whatever the reader's is.</summary>
    public string In(CultureInfo culture, Finding finding, Func<FindingSentences, Finding, string> which)
    {
        var (before, beforeFormat) = (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture);
        try
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (culture, culture);
            return which(this, finding);
        }
        finally
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (before, beforeFormat);
        }
    }

    private static object[] Worded(Finding finding) =>
        [.. finding.Arguments.Select(value => value is DateOnly day ? DateText.Day(day) : value)];
}
