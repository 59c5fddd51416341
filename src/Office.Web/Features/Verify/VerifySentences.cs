using System.Globalization;
using Microsoft.Extensions.Localization;
using Office.Documents.Verification;
using Office.Organization;
using Office.Web.Components;

namespace Office.Web.Features.Verify;

/// <summary>What a check of a file found, in the reader's language.</summary>
public sealed class VerifySentences(IStringLocalizer<VerifyTexts> texts)
{
    public string Of(Verdict verdict) => texts[$"verdict.{verdict}"];

    public string Of(VerifySentence sentence) => texts[sentence.Code, Worded(sentence)];

    /// <summary>Who did what, when, and for whom.</summary>
    public string Of(VerifyMark mark)
    {
        var (act, step) = mark.Act.Split('@') is [var what, var where] ? (what, where) : (mark.Act, null);
        string[] parts =
        [
            mark.Who.Length > 0 ? mark.Who : texts["nobody"],
            texts[$"act.{act}"].ResourceNotFound ? act : texts[$"act.{act}"],
            step is null ? "" : Step(step),
            mark.ForWhom is { } other ? texts["for-whom", other] : "",
            mark.At is { } at ? Moment(at) : texts["no-time"],
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    /// <summary>The same in a given language, whatever the reader's is.</summary>
    public string In(string culture, Func<VerifySentences, string> which)
    {
        var (before, format) = (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture);
        try
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (CultureInfo.GetCultureInfo(culture), CultureInfo.GetCultureInfo(culture));
            return which(this);
        }
        finally
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (before, format);
        }
    }

    private string Step(string step) => texts[$"step.{step}"] is { ResourceNotFound: false } known ? known : step;

    private static string Moment(DateTimeOffset at) => DateText.Moment(OfficeDay.At(at)) + OfficeDay.At(at).ToString(":ss", CultureInfo.InvariantCulture);

    private static object[] Worded(VerifySentence sentence) =>
        [.. sentence.Arguments.Select(value => value is DateTimeOffset at ? Moment(at) : value)];
}
