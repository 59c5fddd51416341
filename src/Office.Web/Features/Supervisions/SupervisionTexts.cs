using Microsoft.Extensions.Localization;
using Office.Documents.Supervisions;
using Office.Web.Components;

namespace Office.Web.Features.Supervisions;

/// <summary>Texts of supervision: register, matter, form, monthly report, rules.</summary>
public sealed class SupervisionTexts;

/// <summary>How lights, states and notices look: the same everywhere, colour with word and shape.</summary>
internal static class SupervisionFaces
{
    public static Tone Of(ItemLight light) => light switch
    {
        ItemLight.Green => Tone.Good,
        ItemLight.Yellow => Tone.Warning,
        ItemLight.Red => Tone.Danger,
        ItemLight.Grey => Tone.Neutral,
        _ => throw new ArgumentOutOfRangeException(nameof(light), light, "A light without a face."),
    };

    public static Tone Of(NoticeColour colour) => colour switch
    {
        NoticeColour.Blue => Tone.Info,
        NoticeColour.Orange => Tone.Warning,
        NoticeColour.Red => Tone.Danger,
        _ => throw new ArgumentOutOfRangeException(nameof(colour), colour, "A colour without a face."),
    };

    /// <summary>Why it is grey, or how many working days are left.</summary>
    public static string Word(this IStringLocalizer<SupervisionTexts> texts, ItemRow row) => row switch
    {
        { Item.PausedAt: not null } => texts["paused"],
        { Light: ItemLight.Grey } => texts[$"state.{row.Item.State}"],
        { WorkdaysLeft: { } left } when left < 0 => texts["light.over", -left],
        { Light: ItemLight.Red } => texts["light.Red"],
        { WorkdaysLeft: { } left } => texts["light.left", texts[$"light.{row.Light}"], left],
        _ => texts[$"light.{row.Light}"],
    };

    public static IReadOnlyList<Choice<T>> Choices<T>(this IStringLocalizer<SupervisionTexts> texts, string prefix)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new Choice<T>(value, texts[$"{prefix}.{value}"]))];
}
