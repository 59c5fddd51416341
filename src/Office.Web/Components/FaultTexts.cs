using Microsoft.Extensions.Localization;
using Office.Documents.Rules;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Features.Drafting;
using Office.Web.Features.Processes;

namespace Office.Web.Components;

/// <summary>The sentence for a fault in the reader's language, from Resources/Faults, one entry per code.</summary>
public sealed class FaultTexts(IStringLocalizerFactory factory)
{
    private readonly IStringLocalizer _duties = factory.Create(typeof(ProcessTexts));
    private readonly IStringLocalizer _findings = factory.Create(typeof(FindingTexts));
    private readonly IStringLocalizer _texts = factory.Create("Faults", typeof(FaultTexts).Assembly.GetName().Name!);

    /// <summary>The sentence; a code without one gets the general sentence, so that a reader never sees a code alone.</summary>
    public string For(Fault fault)
    {
        object[] arguments = [.. fault.Arguments.Select(Worded)];
        var text = _texts[fault.Code, arguments];
        return text.ResourceNotFound ? _texts["fault.unknown", fault.Code] : text.Value;
    }

    /// <summary>The sentence of a code that was kept without its values; what is no code, or needs them, is shown as it is.</summary>
    public string OfCode(string code) =>
        _texts[code] is { ResourceNotFound: false } text && !text.Value.Contains('{', StringComparison.Ordinal) ? text.Value : code;

    private object Worded(object value) => value switch
    {
        Finding finding => $"{_findings[finding.Code, [.. finding.Arguments]].Value}{(finding.Clause.Length > 0 ? $"（{finding.Clause}）" : "")}",
        IReadOnlyList<Duty> duties => string.Join(" / ", duties.Select(duty => _duties[$"duty.{DutyWords.Of(duty)}"].Value)),
        DateOnly day => DateText.Day(day),
        DateTimeOffset moment => DateText.Moment(OfficeDay.At(moment)),
        _ => value,
    };
}
