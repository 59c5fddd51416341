using Microsoft.Extensions.Localization;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;

namespace Office.Web.Features.BusinessForms;

/// <summary>Texts of business forms: filling in, deciding, lists and the designer.</summary>
public sealed class FormTexts;

/// <summary>Sentences for what is wrong with a form or its design.</summary>
internal static class FormSentences
{
    internal static string Problem(this IStringLocalizer<FormTexts> texts, FormProblem problem) =>
        texts["problem." + problem.Code, [.. problem.Arguments]].Value;

    internal static string Problem(this IStringLocalizer<FormTexts> texts, DesignProblem problem) =>
        texts["design." + problem.Code, problem.Detail].Value;
}
