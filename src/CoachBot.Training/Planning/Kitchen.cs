using CoachBot.Training.Decisions;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>Which equipment and how many minutes a day has; each set of equipment is looked through once.</summary>
internal sealed class Kitchen
{
    private readonly RunnerState state;
    private readonly RunnerTraits runner;
    private readonly Menu usual;
    private readonly SessionComposer composer;
    private List<(ValueList<EquipmentItem> Equipment, Menu Menu)>? others;

    public Kitchen(RunnerState state, in RunnerTraits runner)
    {
        this.state = state;
        this.runner = runner;
        usual = new Menu(new Armoury(state.Profile.Equipment), runner, state.Profile.OneRepMaxes, state.Profile.LeftOut);
        composer = new SessionComposer(usual, runner);
    }

    public (Menu Menu, int Minutes, bool Away) On(LocalDate date)
    {
        var (menu, minutes, away) = (usual, runner.Minutes, false);
        foreach (var travel in state.Travels.AsSpan())
        {
            if (travel.From <= date && date <= travel.Until)
            {
                (menu, away) = (MenuOf(travel.Equipment ?? []), true);
            }
        }

        if (state.Today is { } today && today.Date == date)
        {
            menu = today.Equipment is { } equipment ? MenuOf(equipment) : menu;
            minutes = today.Minutes ?? minutes;
        }

        return (menu, minutes, away);
    }

    public SessionComposer Composer(Menu menu) => ReferenceEquals(menu, usual) ? composer : new SessionComposer(menu, runner);

    private Menu MenuOf(ValueList<EquipmentItem> equipment)
    {
        foreach (var (known, menu) in others ?? [])
        {
            if (known == equipment)
            {
                return menu;
            }
        }

        var made = new Menu(new Armoury(equipment), runner, state.Profile.OneRepMaxes, state.Profile.LeftOut);
        (others ??= []).Add((equipment, made));
        return made;
    }
}
