using System.Globalization;
using Microsoft.Extensions.Localization;
using Office.Documents.Content;
using Office.Documents.Rules;

namespace Office.Web.Features.Dispatches;

/// <summary>Words for the keys that documents and processes are stored with: steps, decisions, states, verbs.</summary>
public sealed class DispatchText(IStringLocalizer<DispatchWords> words)
{
    /// <summary>A step by its id; a step of an organ's own process by the name that was given to it.</summary>
    public string Step(string stepId, string? name = null) => Word("step." + stepId, name ?? stepId);

    /// <summary>How a work item ended: 同意, 退回 …</summary>
    public string Outcome(string outcome) => Word("outcome." + outcome, outcome);

    /// <summary>A verb of the record.</summary>
    public string Verb(string verb) => Word("verb." + verb, verb);

    /// <summary>文种.</summary>
    public string Kind(DocumentKind kind) => IsChinese ? KindNames.Of(kind) : Word("kind." + kind, kind.ToString());

    /// <summary>紧急程度.</summary>
    public string UrgencyOf(Urgency urgency) => words["urgency." + urgency];

    /// <summary>A state or a choice stored by number, under its own prefix.</summary>
    public string Of<T>(T value)
        where T : struct, Enum => words[$"{typeof(T).Name}.{value}"];

    /// <summary>How long something lay: 3 天 4 小时, 12 分钟. The two coarsest units that count.</summary>
    public string Duration(TimeSpan time) => time switch
    {
        { TotalMinutes: < 1 } => words["lasted.moment"],
        { TotalHours: < 1 } => words["lasted.minutes", (int)time.TotalMinutes],
        { TotalDays: < 1 } => words["lasted.hours", (int)time.TotalHours, time.Minutes],
        _ => words["lasted.days", (int)time.TotalDays, time.Hours],
    };

    private static bool IsChinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "zh";

    private string Word(string key, string otherwise)
    {
        var word = words[key];
        return word.ResourceNotFound ? otherwise : word.Value;
    }
}
