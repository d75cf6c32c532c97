namespace Homeroom.Guardrails.Privacy;

internal static partial class GivenNames
{
    private const string Europe = """
        agnieszka aleksandra alessandro alexei anastasia andrei anders anja annika anton antoine aoife arjen astrid bartek beatriz bjorn bogdan boris camille
        cian ciara claudia colette dagmar dario dmitri dmytro dragan eilidh elif elsa emre enzo erik esme eszter eva fabio federico felix fiona francesca
        francois freja frida gareth giovanni giulia goran greta gunnar gwen hamish hans heidi helena henrik ilona inga ingrid irina isla ivana jakub jana jelena
        jens joanna johan johann joris jurgen kaja karin karolina katarzyna katya kirsten klara klaus krzysztof lars leila lena leon liesel linnea lorenzo luca
        ludmila magda magnus malgorzata manon marco marek margot marie marija marta martina mathilde matteo mattias mika mikael mikhail mila milos mirela nadia
        natasha niamh nico nikita niklas nikola nikolai nina nuno oksana oleksandr olga oisin orla pavel petra pierre pietro piotr rasmus romain rory ruta
        saoirse sasha siobhan sinead sigrid silvia simone sinan snezana solveig soren stefan stefano svetlana sven tadeusz tatiana tomasz tomas ulrike vasile
        vera vesna viktor viktoria vladimir volodymyr wojciech yannis yulia yuri zbigniew zlatan zofia zuzanna
        """;
}
